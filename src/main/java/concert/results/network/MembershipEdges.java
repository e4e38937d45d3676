package concert.results.network;

import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        int[] ever = treaty.memberships().stream()
                .mapToInt(Membership::state)
                .distinct()
                .sorted()
                .toArray();
        for (int one = 0; one < ever.length; one++) {
            for (int two = one + 1; two < ever.length; two++) {
                List<Spell> spells = spells(treaty, ever[one], ever[two]);
                if (!spells.isEmpty()) {
                    ties.add(new MembershipEdge(treaty, ever[one], ever[two], spells));
                }
            }
        }
        return ties;
    }

    private List<Spell> spells(Treaty treaty, int one, int two) {
        List<Spell> spells = new ArrayList<>();
        for (Membership mine : treaty.memberships()) {
            for (Membership yours : treaty.memberships()) {
                if (mine.state() == one && yours.state() == two) {
                    Spell both = spell(treaty, mine).within(spell(treaty, yours));
                    // who comes in the tick in which the other goes was never in with it, unless both signed then
                    if (both != null && (both.from() < both.end() || mine.joined() == yours.joined())) {
                        sovereign(spells, both, one, two);
                    }
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
