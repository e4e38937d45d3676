package concert.document;

import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a {@link Tree}. Works on the parser's events, without recursion, so that anchors, tags
 * and deep nesting are refused before anything is expanded.
 */
public final class TreeReader {
    /** The deepest nesting that is read; a scenario needs 5. */
    private static final int DEEPEST = 16;

    private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private final String source;
    private final boolean lines;
    private final FaultCollector findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private Tree root;
    private boolean refused;

    /** A list or mapping whose end is still to come. */
    private static final class Open {
        private final Place place;
        private final boolean row;
        private final List<Tree> items = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Place> first = new HashMap<>();
        private Leaf key;

        Open(Place place, boolean row) {
            this.place = place;
            this.row = row;
        }

        Tree close() {
            return row ? new Row(place, items) : new Branch(place, entries);
        }
    }

    private TreeReader(String source, boolean lines, FaultCollector findings) {
        this.source = source;
        this.lines = lines;
        this.findings = findings;
    }

    /** The tree of a document; null when it is empty. Repeated keys are found, what cannot be read is thrown. */
    public static Tree read(Document document, FaultCollector findings) {
        return new TreeReader(document.source(), true, findings).read(document.text());
    }

    /** The tree of a value given on the command line, such as {@code 0.3} or {@code [GMY, AUH]}. */
    public static Tree value(String text, String source, FaultCollector findings) {
        Tree read = new TreeReader(source, false, findings).read(text);
        return read == null ? new Leaf(Place.of(source), "", true) : read;
    }

    private Tree read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            for (Event each : new Parse(settings).parseString(text)) {
                take(each);
            }
        } catch (MarkedYamlEngineException unreadable) {
            stop(place(unreadable.getProblemMark()), SyntaxFault.explain(unreadable.getProblem()));
        } catch (YamlEngineException unreadable) {
            stop(new Place(source, lines ? 1 : 0, lines ? 1 : 0), SyntaxFault.explain(unreadable.getMessage()));
        } catch (NumberFormatException tooLarge) {
            // the parser takes the digits of an escape for a number that must fit 31 bits
            stop(place(text), SyntaxFault.explain("an escape \\U above 0010FFFF"));
        }
        if (refused) {
            findings.settle();
        }
        return root;
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (root != null) {
                    stop(place(event), "a second document begins. Maybe a file of its own for it?");
                }
            }
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> refuse(event, "alias *" + ((AliasEvent) event).getAlias() + " is never expanded");
            case SequenceStart -> start((CollectionStartEvent) event, true);
            case MappingStart -> start((CollectionStartEvent) event, false);
            case SequenceEnd, MappingEnd -> put(open.pop().close());
            default -> {}
        }
    }

    private void scalar(ScalarEvent event) {
        refuseExtras(event, event.getTag());
        Characters.firstRefused(event.getValue())
                .ifPresent(bad -> findings.add(
                        place(event),
                        String.format(
                                Locale.ROOT,
                                "character U+%04X cannot stand in a text. Maybe an escape such as \\u00E9 is mistyped?",
                                bad)));
        put(new Leaf(place(event), event.getValue(), event.isPlain()));
    }

    private void start(CollectionStartEvent event, boolean row) {
        refuseExtras(event, event.getTag());
        Open around = open.peek();
        if (around != null && !around.row && around.key == null) {
            stop(place(event), "a key must be a text, not a list or mapping. Maybe it needs quotes?");
        }
        if (open.size() == DEEPEST) {
            stop(place(event), "nested deeper than " + DEEPEST + " levels. Maybe a bracket too many?");
        }
        open.push(new Open(place(event), row));
    }

    private void put(Tree tree) {
        Open around = open.peek();
        if (around == null) {
            root = tree;
        } else if (around.row) {
            around.items.add(tree);
        } else if (around.key == null) {
            around.key = (Leaf) tree;
        } else {
            putEntry(around, around.key, tree);
            around.key = null;
        }
    }

    private void putEntry(Open around, Leaf key, Tree value) {
        Place before = around.first.putIfAbsent(key.text(), key.place());
        if (before == null) {
            around.entries.add(new Entry(key, value));
        } else {
            findings.add(
                    key.place(),
                    "\"" + key.text() + "\" stands twice, first in line " + before.line()
                            + ". Maybe one of them is another?");
        }
    }

    private void refuseExtras(NodeEvent event, Optional<String> tag) {
        event.getAnchor().ifPresent(anchor -> refuse(event, "anchor &" + anchor + " is not read"));
        tag.ifPresent(name -> refuse(event, "tag " + name + " is not read"));
    }

    private void refuse(Event event, String what) {
        refused = true;
        findings.add(place(event), what + ". Maybe write the value out?");
        if (event instanceof AliasEvent) {
            put(new Leaf(place(event), "", true));
        }
    }

    private void stop(Place place, String message) {
        findings.add(place, message);
        findings.settle();
    }

    /** Where an escape of eight digits stands that is no number of 31 bits. */
    private Place place(String text) {
        Matcher escape = HUGE_ESCAPE.matcher(text);
        int at = escape.find() ? escape.start() : 0;
        int line =
                (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
        return lines ? new Place(source, line, at - text.lastIndexOf('\n', at)) : Place.of(source);
    }

    private Place place(Event event) {
        return place(event.getStartMark());
    }

    private Place place(Optional<Mark> mark) {
        return lines ? Place.of(source, mark) : Place.of(source);
    }
}
