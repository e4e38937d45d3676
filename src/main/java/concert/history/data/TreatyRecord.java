package concert.history.data;

import java.util.List;

/**
 * A treaty of ATOP.
 *
 * @param atopid its number
 * @param signed year and fraction
 * @param ended last year, 0 while it is in force or when the end is not known
 * @param secrecy 0 public, 1 partly, 2 secret (pubsecr)
 * @param length of its term in years, 0 for none
 * @param wartime whether it was made for a war
 * @param organ degree of organisation, 0 to 3 (organ1)
 * @param against states that it names as a threat (statthr1, statthr2)
 * @param members what each owes and when, by number and phase
 */
public record TreatyRecord(
        int atopid,
        double signed,
        int ended,
        int secrecy,
        int length,
        boolean wartime,
        int organ,
        List<Integer> against,
        List<Member> members) {
    public TreatyRecord {
        against = List.copyOf(against);
        members = List.copyOf(members);
    }

    /**
     * A member in one phase of a treaty.
     *
     * @param ccode its number
     * @param phase of the treaty, 0 when it has one only
     * @param from year of entry
     * @param to year of exit, 0 while it lasts or when it is not known
     * @param bonds what it owes
     * @param conditional whether its defence holds against named states or under conditions only (defcon)
     */
    public record Member(int ccode, int phase, int from, int to, Pacts.Bonds bonds, boolean conditional) {
        /** Whether it is one at the end of a year. */
        public boolean atEnd(int year) {
            return from <= year && (to == 0 || to > year);
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
}
