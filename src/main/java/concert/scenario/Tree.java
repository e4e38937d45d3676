package concert.scenario;

import java.util.ArrayList;
import java.util.List;

/** What a YAML document says, before anything is made of it: texts, lists and mappings, each with its place. */
sealed interface Tree {

    Place place();

    /** What it is, in words, for messages. */
    String words();

    /** A single value; {@code plain} when it stands without quotes. */
    record Leaf(Place place, String text, boolean plain) implements Tree {

        /** Whether nothing was written. */
        boolean empty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String words() {
            return empty() ? "empty" : "\"" + text + "\"";
        }
    }

    /** A list. */
    record Row(Place place, List<Tree> items) implements Tree {

        Row with(int at, Tree item) {
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
    record Entry(Leaf key, Tree value) {}

    /** A mapping in the order written, each key once. */
    record Branch(Place place, List<Entry> entries) implements Tree {

        static Branch empty(Place place) {
            return new Branch(place, List.of());
        }

        /** The value of a key, or null. */
        Tree get(String key) {
            for (Entry each : entries) {
                if (each.key().text().equals(key)) {
                    return each.value();
                }
            }
            return null;
        }

        Branch with(Leaf key, Tree value) {
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

        Branch without(String key) {
            return new Branch(
                    place,
                    entries.stream()
                            .filter(each -> !each.key().text().equals(key))
                            .toList());
        }

        List<String> keys() {
            return entries.stream().map(each -> each.key().text()).toList();
        }

        @Override
        public String words() {
            return "a mapping";
        }
    }
}
