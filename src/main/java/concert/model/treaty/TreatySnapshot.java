package concert.model.treaty;

import java.util.List;

/**
 * A treaty as it stands between two ticks, as plain data.
 *
 * @param id running number within the run, from 1
 * @param text what is written
 * @param commitments who owes what
 * @param founded tick of signing, negative when before the first tick
 * @param renewed tick of the last renewal, or of signing
 * @param ended tick of its end, or -1 while it lives
 * @param cause why it ended, or null while it lives
 * @param founders in order of code
 * @param members of today in order of code
 * @param targets in order of code
 * @param belief outsiders' b in [0,1] (E6)
 * @param institution iota in [0,1] of today (E10)
 * @param interoperability I in (0,1] (E11)
 * @param strategic Cs in [0,1] (E11)
 * @param operational Co in [0,1] (E11)
 * @param tactical Ct in (0,1]: I when cohesion was last gauged (E11)
 * @param cohesion C in [0,1] (E11)
 * @param memberships every one there ever was, in order of signing
 */
public record TreatySnapshot(
        int id,
        TreatyText text,
        Commitments commitments,
        int founded,
        int renewed,
        int ended,
        Cause cause,
        int[] founders,
        int[] members,
        int[] targets,
        double belief,
        double institution,
        double interoperability,
        double strategic,
        double operational,
        double tactical,
        double cohesion,
        List<MembershipSnapshot> memberships) {}
