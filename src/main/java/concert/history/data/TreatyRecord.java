package concert.history.data;

import java.util.Comparator;
import java.util.List;

/**
 * A treaty of ATOP.
 *
 * @param atopid its number
 * @param signed year and fraction
 * @param ended last year, 0 while it is in force or when the end is not known
 * @param provisions what is written beside its obligations
 * @param members what each owes and when, by number and phase
 */
public record TreatyRecord(int atopid, double signed, int ended, Provisions provisions, List<Member> members) {
    public TreatyRecord {
        members = List.copyOf(members);
    }

    /**
     * What is written beside the obligations; -1 where the file does not say.
     *
     * @param secrecy 0 public, 1 partly, 2 secret (pubsecr)
     * @param months length of its term, 0 for none (length)
     * @param duration 0 no length is written, 1 a length is, 2 it lasts while a war or a crisis does (speclgth)
     * @param wartime 1 when it was made for a war (wartime)
     * @param organ degree of organisation, 0 to 3 (organ1)
     * @param named states that it names as a threat (statthr1, statthr2)
     */
    public record Provisions(int secrecy, int months, int duration, int wartime, int organ, List<Integer> named) {
        /** Nothing is known. */
        public static final Provisions UNKNOWN = new Provisions(-1, -1, -1, -1, -1, List.of());

        public Provisions {
            named = List.copyOf(named);
        }
    }

    /**
     * When an obligation to fight holds, where that is not always.
     *
     * @param defence against the states alone that the treaty names (defcoadv)
     * @param offence the same of the obligation to attack (offcoadv)
     * @param others obligations under other conditions, in words: in certain places, in a war under way, by the number of
     *     enemies, after a demand, without provocation
     */
    public record Conditions(boolean defence, boolean offence, List<String> others) {
        public Conditions {
            others = List.copyOf(others);
        }
    }

    /**
     * A member in one phase of a treaty.
     *
     * @param ccode its number
     * @param phase of the treaty, 0 when it has one only
     * @param from year of entry
     * @param to year of exit, 0 while it lasts or when it is not known
     * @param bonds what it owes
     * @param conditions when it owes that
     * @param provisions what is written in this phase beside the obligations
     */
    public record Member(
            int ccode, int phase, int from, int to, Pacts.Bonds bonds, Conditions conditions, Provisions provisions) {
        /** Whether it is one at the end of a year. */
        public boolean atEnd(int year) {
            return from <= year && (to == 0 || to > year);
        }

        /** Whether it promises to fight. */
        public boolean fights() {
            return bonds.defence() || bonds.offence();
        }

        /** Whether all that it promises to fight for holds against named states alone. */
        public boolean confined() {
            return (conditions.defence || !bonds.defence()) && (conditions.offence || !bonds.offence());
        }
    }

    /** The members at the end of a year, each in its latest phase, by number. */
    public List<Member> atEnd(int year) {
        return members.stream()
                .filter(each -> each.atEnd(year))
                .filter(each -> members.stream()
                        .noneMatch(other -> other.ccode == each.ccode && other.atEnd(year) && later(other, each)))
                .toList();
    }

    private static boolean later(Member other, Member each) {
        return other.phase > each.phase || other.phase == each.phase && other.from > each.from;
    }

    /** What is written at the end of a year, in the latest phase that has a member then. */
    public Provisions provisions(int year) {
        return atEnd(year).stream()
                .max(Comparator.comparingInt(Member::phase))
                .map(Member::provisions)
                .orElse(provisions);
    }
}
