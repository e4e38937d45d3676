package concert.condition.answer;

import java.util.function.DoubleBinaryOperator;

/**
 * Truths joined, also where one of them cannot be told (Kleene 1952, strong logic of three values): what is settled by
 * the other is settled.
 */
public final class Logic {
    private static final double YES = 1;
    private static final double NO = 0;

    private Logic() {}

    public static Answer not(Answer answer) {
        return past -> YES - answer.value(past);
    }

    public static Answer and(Answer one, Answer two) {
        return past -> {
            double left = one.value(past);
            double right = left == NO ? NO : two.value(past);
            return right == NO ? NO : left * right;
        };
    }

    public static Answer or(Answer one, Answer two) {
        return not(and(not(one), not(two)));
    }

    /** Two numbers compared by a sign such as {@code >=}; also of what only grows, once no growth can change it. */
    public static Answer compare(String sign, Answer one, Answer two) {
        return switch (sign) {
            case ">=" -> past -> atLeast(one.value(past), one.least(past), two.value(past));
            case "<" -> past -> YES - atLeast(one.value(past), one.least(past), two.value(past));
            case ">" -> past -> above(one.value(past), one.least(past), two.value(past));
            case "<=" -> past -> YES - above(one.value(past), one.least(past), two.value(past));
            case "!=" -> not(same(one, two));
            default -> same(one, two);
        };
    }

    private static double atLeast(double value, double least, double bound) {
        return least >= bound ? YES : Double.isNaN(value + bound) ? Double.NaN : truth(value >= bound);
    }

    private static double above(double value, double least, double bound) {
        return least > bound ? YES : Double.isNaN(value + bound) ? Double.NaN : truth(value > bound);
    }

    private static Answer same(Answer one, Answer two) {
        return past -> {
            double left = one.value(past);
            double right = two.value(past);
            return Double.isNaN(left + right) ? Double.NaN : truth(left == right);
        };
    }

    /** A sum, difference, product or quotient; no number where one part is none or divides by nothing. */
    public static Answer reckon(String sign, Answer one, Answer two) {
        DoubleBinaryOperator does = switch (sign) {
            case "+" -> Double::sum;
            case "-" -> (left, right) -> left - right;
            case "*" -> (left, right) -> left * right;
            default -> (left, right) -> right == 0 ? Double.NaN : left / right;
        };
        return past -> does.applyAsDouble(one.value(past), two.value(past));
    }

    public static double truth(boolean is) {
        return is ? YES : NO;
    }
}
