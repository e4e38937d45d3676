package concert.experiment.fit.likelihood;

import concert.engine.choice.Weighing;
import concert.model.treaty.TreatyKind;

/** The chances of all that could be signed, joined or left in one tick. */
interface TickChances {
    /** That two states sign a treaty of a kind; 0 where neither may offer it. */
    double signs(TreatyKind kind, int one, int two);

    /** That a treaty is asked into and its members admit, by the place of the asking. */
    double joins(int asking);

    /** That a member leaves a treaty of its own accord. */
    double leaves(Weighing.Holding holding);
}
