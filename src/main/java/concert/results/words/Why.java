package concert.results.words;

import concert.model.Calendar;
import concert.results.Frames;
import concert.results.file.CallsFile;
import concert.results.file.DecisionsFile;
import concert.results.file.EventsFile;
import concert.results.file.MembersFile;
import concert.results.file.StatesFile;
import concert.results.file.TreatiesFile;
import concert.results.folder.Manifest;
import concert.results.row.CallRow;
import concert.results.row.DecisionRow;
import concert.results.row.EventRow;
import concert.results.row.MemberRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import concert.results.table.Frame;
import concert.results.table.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why two states dealt with each other as they did: the decisions between them, read from a results folder alone. */
public final class Why {
    private final List<DecisionRow> decisions;
    private final List<String> reasons;
    private final DecisionText telling;
    private final GroundsText grounds;
    private final List<CallRow> calls;
    private final CallText calling;
    private final List<SuccessionNews.Passage> passages;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Integer, String> years = new LinkedHashMap<>();

    private final HowOften often;

    private Why(Frames files, HowOften often) throws IOException {
        this.often = often;
        Frame moves = files.frame(DecisionsFile.FILE);
        decisions = DecisionRow.of(moves);
        reasons = DecisionRow.reasons(moves);
        for (StateRow each : StateRow.of(files.frame(StatesFile.FILE))) {
            names.put(each.state(), each.name());
            years.put(each.tick(), Calendar.dated(each.year()));
        }
        passages = files.has(EventsFile.FILE)
                ? new SuccessionNews(EventRow.of(files.frame(EventsFile.FILE)), names::get).passages()
                : List.of();
        List<TreatyRow> treaties = TreatyRow.of(files.frame(TreatiesFile.FILE));
        telling = new DecisionText(treaties, names);
        calling = new CallText(treaties, names);
        calls = files.has(CallsFile.FILE) ? CallRow.of(files.frame(CallsFile.FILE)) : List.of();
        List<MemberRow> members = files.has(MembersFile.FILE) ? MemberRow.of(files.frame(MembersFile.FILE)) : List.of();
        grounds = new GroundsText(decisions, reasons, members, names);
    }

    /** Reads what a run left. */
    public static Why of(Path folder) throws IOException {
        Path first = Manifest.firstRun(folder);
        if (first != null) {
            throw new IllegalArgumentException("holds several runs. Maybe " + first + "?");
        }
        Path manifest = folder.resolve(Manifest.FILE);
        HowOften often =
                Files.isRegularFile(manifest) ? HowOften.beside(folder, Manifest.read(manifest)) : HowOften.NOTHING;
        return new Why(Frames.in(folder), often);
    }

    /** Reads the files of a run wherever they are. */
    public static Why of(Frames files) throws IOException {
        return new Why(files, HowOften.NOTHING);
    }

    /** The codes of the run's states. */
    public Collection<String> codes() {
        return names.keySet();
    }

    /** The code of a state given by code or display name in any case, or null. */
    public String code(String given) {
        return names.entrySet().stream()
                .filter(each ->
                        each.getKey().equalsIgnoreCase(given) || each.getValue().equalsIgnoreCase(given))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * What made one state of two, or two of one, each decision between them, given by code, as a sentence and a table, and
     * each war that one of them was called to by the other. Without a year, a move that only came
     * second is told once, with how often it did.
     *
     * @param year a year, a month such as 1914-07 or a label such as 1914.5, all within the run; null for every one
     */
    public List<String> lines(String one, String two, String year) {
        String date = year == null ? null : dated(year);
        Map<String, List<DecisionRow>> told = new LinkedHashMap<>();
        for (DecisionRow row : decisions) {
            if (concerns(row, one, two) && (year == null || falls(year(row), date))) {
                String key = row.second() ? telling.move(row) : "row " + told.size();
                told.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
            }
        }
        List<String> lines = new ArrayList<>();
        for (SuccessionNews.Passage each : passages) {
            boolean both = each.states().contains(one) && each.states().contains(two);
            if (both && (year == null || falls(each.line().year(), date))) {
                lines.add(each.line().year() + "  " + each.line().text() + ", as the scenario has it.");
                lines.add("");
            }
        }
        for (List<DecisionRow> rows : told.values()) {
            lines.add(year(rows.get(0)) + "  " + telling.sentence(rows.get(0)) + again(rows));
            lines.addAll(grounds(rows.get(0)));
            lines.addAll(table(rows.get(0)));
            lines.add("");
        }
        for (CallRow each : calls) {
            if (CallText.concerns(each, one, two) && (year == null || falls(Calendar.dated(each.year()), date))) {
                lines.add(Calendar.dated(each.year()) + "  " + calling.sentence(each));
                calling.grounds(each).forEach(line -> lines.add("      " + line));
                lines.add("");
            }
        }
        if (lines.isEmpty()) {
            lines.add(none(one, two, date));
            lines.add("");
        }
        lines.addAll(often.between(one, two));
        return lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** What one state, given by code, weighed at a tick: what it did first, then what it would next have done. */
    public List<String> lines(String state, int tick) {
        List<String> did = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (DecisionRow row : decisions) {
            if (row.state().equals(state) && row.tick() == tick) {
                List<String> lines = row.second() ? next : did;
                lines.add(telling.sentence(row));
                lines.addAll(grounds(row));
                lines.addAll(table(row));
            }
        }
        did.addAll(next);
        return did;
    }

    /** A moment as the dates of the run are written; throws {@link IllegalArgumentException} for one outside the run. */
    private String dated(String given) {
        String date = given.matches("-?\\d+\\.\\d+")
                ? Calendar.dated(String.format(Locale.ROOT, "%.4f", Double.parseDouble(given)))
                : given;
        String day = date.replaceFirst("^(-?\\d+-\\d\\d)-\\d\\d$", "$1");
        List<String> dates = List.copyOf(years.values());
        if (dates.stream().anyMatch(each -> falls(each, day))) {
            return day;
        }
        String year = day.replaceFirst("(?<=\\d)-.*", "");
        boolean coarser = dates.contains(year);
        throw new IllegalArgumentException("holds no " + given + "; it goes from " + dates.get(0) + " to "
                + dates.get(dates.size() - 1) + ". Maybe "
                + (coarser
                        ? year
                        : dates.stream()
                                .filter(each -> falls(each, year))
                                .findFirst()
                                .orElse(dates.get(0)))
                + "?");
    }

    /** Whether a tick's date is that date or of that year. */
    private static boolean falls(String tick, String date) {
        return tick.equals(date) || tick.startsWith(date + "-") && date.matches("-?\\d+");
    }

    private String again(List<DecisionRow> rows) {
        int times = rows.size() - 1;
        return times == 0 ? "" : " Again " + Words.count(times, "time", "times") + " to " + year(rows.get(times)) + ".";
    }

    private String none(String one, String two, String year) {
        return "No move between " + names.get(one) + " and " + names.get(two) + " was chosen, or came second"
                + (year == null ? "." : ", in " + year + ".");
    }

    private boolean concerns(DecisionRow row, String one, String two) {
        String state = row.state();
        String other = state.equals(one) ? two : state.equals(two) ? one : null;
        return other != null && telling.concerns(row, other);
    }

    private String year(DecisionRow row) {
        String year = years.get(row.tick());
        if (year == null) {
            throw new IllegalArgumentException(
                    "decisions.csv tells of tick " + row.tick() + ", states.csv does not. Maybe they are of two runs?");
        }
        return year;
    }

    private List<String> grounds(DecisionRow row) {
        return grounds.of(row).stream().map(each -> "      " + each).toList();
    }

    private List<String> table(DecisionRow row) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (int at = 0; at < row.reasons().length; at++) {
            terms.put(reasons.get(at), row.reasons()[at]);
        }
        return SumTable.lines(terms, row.value());
    }
}
