package concert.experiment.fact;

import concert.measure.lasting.Survival;
import concert.results.Frames;
import concert.results.file.MembersFile;
import concert.results.file.TreatiesFile;
import concert.results.row.MemberRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The treaties of a run that oblige to defend: how long they lived, and who was in them when. */
final class RunPacts {
    private final List<TreatyRow> treaties;
    private final Map<Integer, List<MemberRow>> members = new TreeMap<>();
    private final int perYear;

    /** Of a run of so many ticks a year. */
    RunPacts(Frames files, int perYear) throws IOException {
        this.perYear = perYear;
        treaties = TreatyRow.of(files.frame(TreatiesFile.FILE)).stream()
                .filter(each -> each.kind().obligations().obligesToDefend())
                .toList();
        treaties.forEach(each -> members.put(each.id(), new ArrayList<>()));
        for (MemberRow each : MemberRow.of(files.frame(MembersFile.FILE))) {
            if (members.containsKey(each.treaty())) {
                members.get(each.treaty()).add(each);
            }
        }
    }

    /** The lives in whole years of those signed in the run, up to its last tick. */
    List<Survival.Spell> lives(int last) {
        List<Survival.Spell> lives = new ArrayList<>();
        for (TreatyRow each : treaties) {
            if (each.foundedTick() >= 0) {
                int until = each.lives() ? last : each.endedTick();
                lives.add(new Survival.Spell(0, (until - each.foundedTick()) / perYear, !each.lives()));
            }
        }
        return lives;
    }

    /** Size and burden within each at the end of a tick; {@code states} are the rows of that tick by code. */
    double sizeBurden(int tick, Map<String, StateRow> states) {
        List<SizeBurden.Members> all = new ArrayList<>();
        for (List<MemberRow> each : members.values()) {
            List<StateRow> in = each.stream()
                    .filter(member -> member.joinedTick() <= tick && (member.still() || member.leftTick() > tick))
                    .map(member -> states.get(member.state()))
                    .filter(state -> state != null && state.sovereign() && state.economy() > 0)
                    .toList();
            all.add(new SizeBurden.Members(
                    in.stream().mapToDouble(StateRow::economy).toArray(),
                    in.stream().mapToDouble(StateRow::effort).toArray()));
        }
        return SizeBurden.of(all);
    }
}
