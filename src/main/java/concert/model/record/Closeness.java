package concert.model.record;

/**
 * How near a decision was to being another (E5): what the value was read in, how likely it made a yes, and how much more
 * of it, on the same draw, would have made the difference.
 *
 * @param unit u, the unit of the day above 0 in which the value was read; NaN where none was weighed
 * @param will chance in [0,1] that the state itself would sign, let in, or stay when it considers leaving; NaN where
 *     there was nothing to say yes to
 * @param margin how much more the value would have had to be, in the unit of the value, for a no to be a yes; below 0 how
 *     much less, for a yes to be a no; NaN where no value would have changed it, or no draw was looked up
 * @param decisive place among the reasons of the one that decided a leaving, having fallen most since signing; -1 where
 *     none did
 */
public record Closeness(double unit, double will, double margin, int decisive) {
    /** Of what was not weighed. */
    public static final Closeness NONE = new Closeness(Double.NaN, Double.NaN, Double.NaN, -1);

    /**
     * Of a yes that comes when a draw in [0,1) is below {@code will} = sigma(precision surplus).
     *
     * @param surplus the value less what it has to make up for, in units of the day
     * @param precision beta, at least 0
     */
    public static Closeness of(double unit, double will, double precision, double surplus, double draw) {
        double needed = StrictMath.log(draw / (1 - draw)) / precision;
        boolean told = precision > 0 && draw > 0 && draw < 1;
        return new Closeness(unit, will, told ? unit * (needed - surplus) : Double.NaN, -1);
    }

    /** The same of a leaving that this reason decided. */
    public Closeness by(int reason) {
        return new Closeness(unit, will, margin, reason);
    }
}
