package concert.results.network;

import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who was in a treaty with whom, and when: read off memberships and sovereignty by the rule of {@link Spell}. */
final class MembershipEdges {
    private final Sovereignty sovereignty;

    /** The treaties that were signed within the run. */
    private final Set<Integer> signed;

    MembershipEdges(RunRecord run) {
        sovereignty = Sovereignty.of(run);
        signed = run.ticks().stream()
                .flatMap(tick -> tick.events().stream())
                .filter(TreatyEvent.Signed.class::isInstance)
                .map(each -> each.treaty())
                .collect(Collectors.toSet());
    }

    Sovereignty sovereignty() {
        return sovereignty;
    }

    /** The ties of a treaty, in order of code. */
    List<MembershipEdge> of(Treaty treaty) {
        List<MembershipEdge> ties = new ArrayList<>();
        NavigableMap<Integer, List<Membership>> ever = new TreeMap<>();
        treaty.memberships()
                .forEach(each -> ever.computeIfAbsent(each.state(), state -> new ArrayList<>())
                        .add(each));
        ever.forEach((one, mine) -> ever.tailMap(one, false).forEach((two, yours) -> {
            List<Spell> spells = spells(treaty, mine, yours);
            if (!spells.isEmpty()) {
                ties.add(new MembershipEdge(treaty, one, two, spells));
            }
        }));
        return ties;
    }

    /** Of two states, each with the times it was a member. */
    private List<Spell> spells(Treaty treaty, List<Membership> ones, List<Membership> twos) {
        List<Spell> spells = new ArrayList<>();
        for (Membership mine : ones) {
            for (Membership yours : twos) {
                Spell both = spell(treaty, mine).within(spell(treaty, yours));
                // who comes in the tick in which the other goes was never in with it, unless both signed then
                if (both != null && (both.from() < both.end() || mine.joined() == yours.joined())) {
                    sovereign(spells, both, mine.state(), yours.state());
                }
            }
        }
        return spells;
    }

    private void sovereign(List<Spell> spells, Spell both, int one, int two) {
        for (Spell mine : sovereignty.of(one)) {
            for (Spell yours : sovereignty.of(two)) {
                Spell free = mine.within(yours);
                Spell left = free == null ? null : both.within(free);
                if (left != null) {
                    spells.add(left);
                }
            }
        }
    }

    private Spell spell(Treaty treaty, Membership each) {
        boolean before = each.joined() < 0 || each.founder() && !signed.contains(treaty.id());
        return new Spell(each.joined(), each.left(), before);
    }
}
