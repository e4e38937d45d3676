package concert.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to spoil the text of a file. */
enum Mutation {
    CUT {
        @Override
        String apply(String text, Dice dice) {
            return text.substring(0, dice.below(text.length() + 1));
        }
    },
    BEHEAD {
        @Override
        String apply(String text, Dice dice) {
            return text.substring(dice.below(text.length() + 1));
        }
    },
    DELETE_LINES {
        @Override
        String apply(String text, Dice dice) {
            List<String> lines = lines(text);
            int from = dice.below(lines.size());
            lines.subList(from, Math.min(lines.size(), from + 1 + dice.below(3)))
                    .clear();
            return String.join("\n", lines);
        }
    },
    DUPLICATE_LINE {
        @Override
        String apply(String text, Dice dice) {
            List<String> lines = lines(text);
            lines.add(dice.below(lines.size() + 1), dice.of(lines));
            return String.join("\n", lines);
        }
    },
    SWAP_LINES {
        @Override
        String apply(String text, Dice dice) {
            List<String> lines = lines(text);
            int at = dice.below(lines.size());
            int other = dice.below(lines.size());
            String line = lines.get(at);
            lines.set(at, lines.get(other));
            lines.set(other, line);
            return String.join("\n", lines);
        }
    },
    INDENT {
        @Override
        String apply(String text, Dice dice) {
            List<String> lines = lines(text);
            int at = dice.below(lines.size());
            String line = lines.get(at);
            lines.set(at, dice.once(3) ? line.strip() : dice.of(List.of(" ", "  ", "\t", "    ")) + line);
            return String.join("\n", lines);
        }
    },
    VALUE {
        @Override
        String apply(String text, Dice dice) {
            return replace(VALUES, text, dice, dice.of(Words.VALUES));
        }
    },
    VALUE_AGAIN {
        @Override
        String apply(String text, Dice dice) {
            return VALUE.apply(text, dice);
        }
    },
    NUMBER {
        @Override
        String apply(String text, Dice dice) {
            int digits = 1 + dice.below(18);
            String number = dice.of(List.of("", "-", "+")) + dice.below(10) + "." + dice.below(1_000_000)
                    + dice.of(List.of("", "", "e" + digits, "e-" + digits, "e" + digits * digits, "e-" + digits * 18));
            return replace(NUMBERS, text, dice, number);
        }
    },
    SWAP_VALUES {
        @Override
        String apply(String text, Dice dice) {
            return replace(VALUES, text, dice, pick(VALUES, text, dice));
        }
    },
    KEY {
        @Override
        String apply(String text, Dice dice) {
            return replace(KEYS, text, dice, dice.once(2) ? pick(KEYS, text, dice) : dice.of(Words.VALUES));
        }
    },
    LETTER {
        @Override
        String apply(String text, Dice dice) {
            int at = dice.below(text.length());
            String with = dice.once(2) ? "" : String.valueOf((char) (' ' + dice.below(95)));
            return text.substring(0, at) + with + text.substring(Math.min(text.length(), at + dice.below(3)));
        }
    },
    PIECE {
        @Override
        String apply(String text, Dice dice) {
            int at = dice.below(text.length());
            int until = Math.min(text.length(), at + dice.below(6));
            return text.substring(0, at) + dice.of(Words.PIECES) + text.substring(until);
        }
    },
    BLOCK_TWICE {
        @Override
        String apply(String text, Dice dice) {
            int at = dice.below(text.length());
            int until = Math.min(text.length(), at + dice.below(400));
            return text.substring(0, until) + text.substring(at);
        }
    },
    BLOCK_GONE {
        @Override
        String apply(String text, Dice dice) {
            int at = dice.below(text.length());
            return text.substring(0, at) + text.substring(Math.min(text.length(), at + dice.below(400)));
        }
    },
    NESTED {
        @Override
        String apply(String text, Dice dice) {
            String open = dice.of(List.of("[", "{a: ", "- ", "? ", "{", "&a [", "\"", "'"));
            return replace(VALUES, text, dice, open.repeat(dice.of(List.of(2, 15, 17, 1000, 20_000))));
        }
    },
    LONG_WORD {
        @Override
        String apply(String text, Dice dice) {
            String word = dice.of(List.of("k", "9", "\uD83D\uDE00", "ab ", "e\u0301"))
                    .repeat(dice.of(List.of(200, 1025, 70_000)));
            return replace(dice.once(2) ? KEYS : VALUES, text, dice, word);
        }
    },
    MANY {
        @Override
        String apply(String text, Dice dice) {
            String line =
                    dice.of(List.of("k%d: 1", "- %d", "  X%d: {}", "  - {pair: [Y%d, GMY]}", "# %d", "&a%d x: *a%d"));
            StringBuilder many = new StringBuilder();
            for (int each = dice.of(List.of(150, 2100, 8000)); each > 0; each--) {
                many.append('\n').append(line.replace("%d", Integer.toString(each)));
            }
            List<String> lines = lines(text);
            lines.add(1 + dice.below(lines.size()), many.toString());
            return String.join("\n", lines);
        }
    },
    LINE_ENDS {
        @Override
        String apply(String text, Dice dice) {
            return text.replace("\n", dice.of(List.of("\r\n", "\r", "\n\n", "\n\r", " \n", "\u2028", "\u0085")));
        }
    },
    MARKED {
        @Override
        String apply(String text, Dice dice) {
            return dice.of(List.of("\uFEFF", "\uFEFF\uFEFF", "--- ", "---\n", "%YAML 9.9\n---\n", "...\n", "\n", "\t"))
                    + text;
        }
    },
    ALIAS {
        @Override
        String apply(String text, Dice dice) {
            String anchored = replace(VALUES, text, dice, "&a " + pick(VALUES, text, dice));
            return replace(VALUES, anchored, dice, dice.of(List.of("*a", "[*a, *a]", "{<<: *a}", "*b")));
        }
    };

    private static final Pattern VALUES =
            Pattern.compile("(?<=[:,\\[-] )[^,\\s\\[\\]{}#][^,\\n\\[\\]{}#]*|(?<=\\[)[^,\\n\\]]+");
    private static final Pattern NUMBERS = Pattern.compile("(?<=[\\s\\[])-?\\d+(\\.\\d+)?(?=[,\\]}\\s])");
    private static final Pattern KEYS = Pattern.compile("(?<![\\w-])[\\w-]++(?=:)");

    /** The text spoilt in this way; may be the same text. */
    abstract String apply(String text, Dice dice);

    /** The bytes of a text, now and then with one that is not UTF-8. */
    static byte[] bytes(String text, Dice dice) {
        byte[] bytes = text.getBytes(dice.once(60) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (dice.once(30) && bytes.length > 0) {
            bytes[dice.below(bytes.length)] = (byte) dice.below(256);
        }
        return bytes;
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }

    private static String pick(Pattern what, String text, Dice dice) {
        List<String> all =
                what.matcher(text).results().map(each -> each.group()).toList();
        return all.isEmpty() ? "" : dice.of(all);
    }

    private static String replace(Pattern what, String text, Dice dice, String with) {
        Matcher matcher = what.matcher(text);
        int wanted = dice.below((int) matcher.results().count());
        matcher.reset();
        for (int at = 0; matcher.find(); at++) {
            if (at == wanted) {
                return text.substring(0, matcher.start()) + with + text.substring(matcher.end());
            }
        }
        return text + with;
    }
}
