package concert.cases;

import concert.cases.Case.Change;
import concert.cases.Case.Claim;
import concert.cases.Case.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads case files, strictly: a key too many or too few, or a theory nobody knows, is refused. */
final class CaseReader {
    static final Path FOLDER = Path.of("src/test/resources/cases");

    private static final Set<String> KEYS =
            Set.of("case", "title", "rule", "source", "theories", "world", "expect", "by-theory", "changes");
    private static final Set<String> CHANGE_KEYS = Set.of("change", "then", "by-theory");

    private final String file;
    private List<String> theories;

    private CaseReader(String file) {
        this.file = file;
    }

    /** Every case of the folder, in order of number. */
    static List<Case> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Case> cases = new ArrayList<>();
            for (Path each : files.sorted().toList()) {
                cases.add(read(each.getFileName().toString(), Files.readString(each)));
            }
            return cases;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One case; throws IllegalArgumentException naming the file and what is wrong with it. */
    static Case read(String file, String text) {
        return new CaseReader(file).read(text);
    }

    private Case read(String text) {
        Map<String, Object> written = map(new Load(LoadSettings.builder().build()).loadFromString(text), "the file");
        refuseOthers(written, KEYS);
        String number = text(written, "case");
        if (!number.matches("[A-K][0-9]{2}") || !file.matches(number + "(-[a-z0-9]+)*\\.yaml")) {
            throw fault("case is " + number + "; it must be a letter A to K and two digits, and begin the file's name");
        }
        theories = theories(written.get("theories"));
        if (!written.containsKey("world")) {
            throw fault("world is missing");
        }
        Expected expect = expected(written.get("expect"), written.get("by-theory"));
        List<Change> changes = changes(written.get("changes"));
        if (changes.isEmpty() && expect.always().isEmpty() && expect.byTheory().isEmpty()) {
            throw fault("nothing is expected");
        }
        return new Case(
                number,
                text(written, "title"),
                text(written, "rule"),
                text(written, "source"),
                theories,
                written.get("world"),
                expect,
                changes);
    }

    private List<String> theories(Object written) {
        if (written == null || written.equals("all")) {
            return Schools.all();
        }
        return written.equals("own") ? List.of(Case.OWN) : named(written.toString());
    }

    /** Theories by name or family, separated by commas. */
    private List<String> named(String words) {
        List<String> names = new ArrayList<>();
        for (String each : words.split(", *")) {
            List<String> found = Schools.of(each);
            if (found.isEmpty()) {
                throw fault("there is no theory \"" + each + "\"");
            }
            names.addAll(found);
        }
        return names;
    }

    private List<Change> changes(Object written) {
        List<Change> changes = new ArrayList<>();
        for (Object each : written == null ? List.of() : (List<?>) written) {
            Map<String, Object> change = map(each, "a change");
            refuseOthers(change, CHANGE_KEYS);
            Map<String, String> set = new LinkedHashMap<>();
            map(change.get("change"), "change").forEach((path, value) -> set.put(path, StillWorld.written(value)));
            Expected then = expected(change.get("then"), change.get("by-theory"));
            if (set.isEmpty() || then.always().isEmpty() && then.byTheory().isEmpty()) {
                throw fault("a change changes nothing or nothing is expected of it");
            }
            changes.add(new Change(set, then));
        }
        return changes;
    }

    private Expected expected(Object always, Object byTheory) {
        Map<String, List<Claim>> differing = new LinkedHashMap<>();
        TreeMap<String, List<Claim>> resolved = new TreeMap<>();
        if (byTheory != null) {
            map(byTheory, "by-theory").forEach((names, claims) -> differing.put(names, claims(claims)));
        }
        differing.forEach((names, claims) -> {
            for (String each : names.equals("others") ? List.<String>of() : named(names)) {
                if (!theories.contains(each) || resolved.put(each, claims) != null) {
                    throw fault(each + " is not among the case's theories or stands twice under by-theory");
                }
            }
        });
        if (differing.containsKey("others")) {
            theories.forEach(each -> resolved.putIfAbsent(each, differing.get("others")));
        }
        return new Expected(always == null ? List.of() : claims(always), differing, resolved);
    }

    private List<Claim> claims(Object written) {
        if (!(written instanceof List<?> list)) {
            throw fault("what is expected must be a list");
        }
        List<Claim> claims = new ArrayList<>();
        for (Object each : list) {
            map(each, "an expectation")
                    .forEach((subject, answer) -> claims.add(new Claim(subject, String.valueOf(answer))));
        }
        return claims;
    }

    private void refuseOthers(Map<String, Object> written, Set<String> keys) {
        written.keySet().stream()
                .filter(each -> !keys.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw fault("\"" + each + "\" means nothing in a case");
                });
    }

    private String text(Map<String, Object> written, String key) {
        if (!(written.get(key) instanceof String text) || text.isBlank()) {
            throw fault(key + " is missing or no text");
        }
        return text.strip();
    }

    private Map<String, Object> map(Object written, String what) {
        if (!(written instanceof Map<?, ?> map)) {
            throw fault(what + " must be a mapping, and is " + written);
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private IllegalArgumentException fault(String message) {
        return new IllegalArgumentException(file + ": " + message);
    }
}
