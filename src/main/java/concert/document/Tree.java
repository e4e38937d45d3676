package concert.document;

import java.util.ArrayList;
import java.util.List;

/** What a YAML document says, before anything is made of it: texts, lists and mappings, each with its place. */
public sealed interface Tree {

    public Place place();

    /** What it is, in words, for messages. */
    public String words();

    /** A single value; {@code plain} when it stands without quotes. */
    public record Leaf(Place place, String text, boolean plain) implements Tree {

        /** Whether nothing was written. */
        public boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String words() {
            return empty() ? "empty" : "\"" + text + "\"";
        }
    }

    /** A list. */
    public record Row(Place place, List<Tree> items) implements Tree {

        public Row with(int at, Tree item) {
            List<Tree> changed = new ArrayList<>(items);
            if (at == items.size()) {
                changed.add(item);
            } else {
                changed.set(at, item);
            }
            return new Row(place, changed);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /** A key and its value. */
    public record Entry(Leaf key, Tree value) {}

    /** A mapping in the order written, each key once. */
    public record Branch(Place place, List<Entry> entries) implements Tree {

        public static Branch empty(Place place) {
            return new Branch(place, List.of());
        }

        /** The value of a key, or null. */
        public Tree get(String key) {
            for (Entry each : entries) {
                if (each.key().text().equals(key)) {
                    return each.value();
                }
            }
            return null;
        }

        public Branch with(Leaf key, Tree value) {
            List<Entry> changed = new ArrayList<>(entries);
            for (int at = 0; at < changed.size(); at++) {
                Leaf standing = changed.get(at).key();
                if (standing.text().equals(key.text())) {
                    changed.set(at, new Entry(standing, value));
                    return new Branch(place, changed);
                }
            }
            changed.add(new Entry(key, value));
            return new Branch(place, changed);
        }

        public Branch without(String key) {
            return new Branch(
                    place,
                    entries.stream()
                            .filter(each -> !each.key().text().equals(key))
                            .toList());
        }

        public List<String> keys() {
            return entries.stream().map(each -> each.key().text()).toList();
        }

        @Override
        public String words() {
            return "a mapping";
        }
    }
}
