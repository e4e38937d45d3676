package concert.model.treaty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A signed text and its life: who is a member, what outsiders know of it, how well it holds together. */
public final class Treaty {
    private final int id;
    private final TreatyText text;
    private Commitments commitments;
    private final int founded;
    private final int[] founders;
    private final boolean[] inside;
    private final List<Membership> memberships = new ArrayList<>();
    private int[] members;
    private int[] targets;
    private int renewed;
    private int ended = -1;
    private Cause cause;

    /** Outsiders' belief that it exists, b in [0,1] (E6). */
    public double belief;
    /** Institution iota in [0,1] of today: what was written, as it has grown or been changed since (E10). */
    public double institution;
    /** Interoperability I in (0,1] (E11), what tactical cohesion is gauged by. */
    public double interoperability;
    /** Tactical cohesion Ct in (0,1]: I when cohesion was last gauged (E11). */
    public double tactical;
    /** Strategic cohesion Cs, operational cohesion Co, and cohesion C, each in [0,1] (E11). */
    public double strategic, operational, cohesion;

    /** As it is signed, its cohesion still to be computed (E11). {@code belief} is outsiders' b in [0,1] (E6). */
    public Treaty(int id, int states, Draft draft, double belief) {
        this.id = id;
        this.text = draft.text();
        this.commitments = draft.commitments();
        this.founded = draft.signed();
        this.renewed = lastRenewal(draft);
        this.founders = draft.members().clone();
        this.members = draft.members().clone();
        this.targets = draft.targets().clone();
        this.inside = new boolean[states];
        this.belief = belief;
        this.institution = text.institution();
        this.interoperability = text.interoperability();
        this.tactical = interoperability;
        for (int member : members) {
            inside[member] = true;
            memberships.add(new Membership(member, founded, true));
        }
    }

    /** A treaty as it stood when the snapshot was taken. */
    public Treaty(TreatySnapshot from, int states) {
        id = from.id();
        text = from.text();
        commitments = from.commitments();
        founded = from.founded();
        renewed = from.renewed();
        ended = from.ended();
        cause = from.cause();
        founders = from.founders().clone();
        members = from.members().clone();
        targets = from.targets().clone();
        belief = from.belief();
        institution = from.institution();
        interoperability = from.interoperability();
        strategic = from.strategic();
        operational = from.operational();
        tactical = from.tactical();
        cohesion = from.cohesion();
        inside = new boolean[states];
        for (int member : members) {
            inside[member] = true;
        }
        from.memberships().forEach(each -> memberships.add(new Membership(each)));
    }

    /** All it holds, copied. */
    public TreatySnapshot snapshot() {
        return new TreatySnapshot(
                id,
                text,
                commitments,
                founded,
                renewed,
                ended,
                cause,
                founders.clone(),
                members.clone(),
                targets.clone(),
                belief,
                institution,
                interoperability,
                strategic,
                operational,
                tactical,
                cohesion,
                memberships.stream().map(Membership::snapshot).toList());
    }

    /** The same treaty as it stands, which does not go on with the run. */
    public Treaty still() {
        return new Treaty(snapshot(), inside.length);
    }

    private static int lastRenewal(Draft draft) {
        int term = draft.text().term().ticks();
        int signed = draft.signed();
        return signed >= 0 || term <= 0 ? signed : signed + (-1 - signed) / term * term;
    }

    /** Running number within the run; for output only, never a key of random numbers. */
    public int id() {
        return id;
    }

    /** What is written; its institution is that at signing. */
    public TreatyText text() {
        return text;
    }

    /** The preset that its text names; what is owed may differ from it ({@link #obligations}). */
    public TreatyKind kind() {
        return text.kind();
    }

    /** What its members owe each other: of each obligation the largest that one of today's members owes. */
    public Obligations obligations() {
        if (commitments.even()) {
            return commitments.all();
        }
        Obligations largest = null;
        for (int member : members) {
            Obligations owed = commitments.of(member);
            largest = largest == null ? owed : largest.or(owed);
        }
        return largest == null ? commitments.all() : largest;
    }

    /** Who owes what. */
    public Commitments commitments() {
        return commitments;
    }

    /** Tick of signing, negative when before the first tick. */
    public int founded() {
        return founded;
    }

    /** Tick of the last renewal, or of signing. */
    public int renewed() {
        return renewed;
    }

    /** The first signatories in order of state code, whether or not they are members still; a copy. */
    public int[] founders() {
        return founders.clone();
    }

    /** The members of today in order of state code; shared, not to be written to. */
    public int[] members() {
        return members;
    }

    /** The states it is directed at; empty for none. Shared, not to be written to. */
    public int[] targets() {
        return targets;
    }

    /** Whether the state is a member now. */
    public boolean has(int state) {
        return inside[state];
    }

    /** Whether it has not ended. */
    public boolean alive() {
        return ended < 0;
    }

    /** Tick of its end, or -1 while it lives. */
    public int ended() {
        return ended;
    }

    /** Why it ended, or null while it lives. */
    public Cause cause() {
        return cause;
    }

    /** Every membership there ever was, in order of signing. */
    public List<Membership> memberships() {
        return Collections.unmodifiableList(memberships);
    }

    /** The current membership of a member; {@link IllegalArgumentException} when the state is none. */
    public Membership membership(int state) {
        for (int at = memberships.size() - 1; at >= 0; at--) {
            Membership each = memberships.get(at);
            if (each.state() == state && each.left() < 0) {
                return each;
            }
        }
        throw new IllegalArgumentException("state " + state + " is no member of treaty " + id);
    }

    /** Makes an outsider a member; called by {@link concert.model.World}, which keeps pledges in step. */
    public void admit(int state, int tick) {
        inside[state] = true;
        members = Members.with(members, state);
        memberships.add(new Membership(state, tick, false));
        targets = Members.without(targets, state);
    }

    /** Ends the membership of a member; called by {@link concert.model.World}, which keeps pledges in step. */
    public void release(int state, int tick, Cause why) {
        membership(state).leave(tick, why);
        inside[state] = false;
        members = Members.without(members, state);
    }

    /** Changes who owes what. */
    public void commit(Commitments now) {
        commitments = now;
    }

    /** Lets its fixed term run from a tick anew. */
    public void renew(int tick) {
        renewed = tick;
    }

    /** Directs it at other states, as indices in order of state code; at none when empty. */
    public void retarget(int[] states) {
        targets = states.clone();
    }

    /** Ends it, and with it every membership that still lasts, all for one cause. */
    public void end(int tick, Cause why) {
        for (int member : members) {
            membership(member).leave(tick, why);
            inside[member] = false;
        }
        members = new int[0];
        ended = tick;
        cause = why;
    }
}
