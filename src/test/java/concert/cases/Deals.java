package concert.cases;

import concert.engine.Picture;
import concert.engine.Picture.Deal;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Treaties as cases name them to be weighed: "defence with B", "collective with B, C", "offence with B against C" for a
 * new one; "Pact" for a standing one, "Pact with C" for the same with one more member.
 */
final class Deals {
    private static final Pattern NEW = Pattern.compile(
            "(defence|offence|entente|collective|neutrality|non-aggression) with ([\\w, ]+?)" + "(?: against (\\w+))?");
    private static final Pattern STANDING = Pattern.compile("([A-Z]\\w*)(?: with (\\w+))?");

    private Deals() {}

    /** The deal as the state {@code me} may weigh it. */
    static Deal of(Trial trial, Picture picture, int me, String words) {
        Matcher offer = NEW.matcher(words);
        if (offer.matches()) {
            int[] members = {me};
            for (String each : offer.group(2).split(", *")) {
                members = Members.with(members, trial.state(each));
            }
            int target = offer.group(3) == null ? -1 : trial.state(offer.group(3));
            return picture.offer(kind(offer.group(1)), me, members, target);
        }
        Matcher standing = STANDING.matcher(words);
        if (!standing.matches()) {
            throw new IllegalArgumentException("\"" + words + "\" names no treaty");
        }
        Treaty treaty = trial.treaty(picture.world(), standing.group(1));
        int newcomer = standing.group(2) == null ? -1 : trial.state(standing.group(2));
        return Picture.standing(treaty, newcomer);
    }

    static TreatyKind kind(String key) {
        for (TreatyKind each : TreatyKind.all()) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        throw new IllegalArgumentException("there is no kind " + key);
    }
}
