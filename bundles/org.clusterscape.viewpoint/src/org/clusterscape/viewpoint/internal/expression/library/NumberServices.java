package org.clusterscape.viewpoint.internal.expression.library;

import org.clusterscape.viewpoint.internal.expression.Messages;

/**
 * Arithmetic. There is one service for each class of numbers and none for a mixture: numbers of different classes do
 * not meet.
 */
final class NumberServices {

    private static final String NEGATED = "The number with the other sign.";
    private static final String SUM = "The sum of both.";
    private static final String DIFFERENCE = "The first less the second.";
    private static final String PRODUCT = "The product of both.";
    private static final String QUOTIENT = "The first divided by the second; whole numbers give a whole number.";
    private static final String ABSOLUTE = "The number without its sign.";
    private static final String GREATER = "The greater of both.";
    private static final String LESSER = "The lesser of both.";
    private static final String FLOOR = "The largest whole number that is not greater.";
    private static final String ROUND = "The nearest whole number; a half is rounded up.";
    private static final String DIV = "How often the second goes into the first, cut to a whole number.";
    private static final String MOD = "What remains of the first after division by the second.";
    private static final String CONVERTED = "The number as one of that class.";

    private NumberServices() {
    }

    static void addTo(Library library) {
        integers(library);
        longs(library);
        doubles(library);
        floats(library);
        conversions(library);
    }

    private static void integers(Library library) {
        Class<Integer> type = Integer.class;
        library.add("unaryMin", type, type, a -> -a, NEGATED);
        library.add("add", type, type, type, (a, b) -> a + b, SUM);
        library.add("sub", type, type, type, (a, b) -> a - b, DIFFERENCE);
        library.add("mult", type, type, type, (a, b) -> a * b, PRODUCT);
        library.add("divOp", type, type, type, (a, b) -> a / b, QUOTIENT);
        library.add("abs", type, type, Math::abs, ABSOLUTE);
        library.add("max", type, type, type, Math::max, GREATER);
        library.add("min", type, type, type, Math::min, LESSER);
        library.add("floor", type, type, a -> a, FLOOR);
        library.add("round", type, type, a -> a, ROUND);
        library.add("div", type, type, type, (a, b) -> a / divisor(b), DIV);
        library.add("mod", type, type, type, (a, b) -> a % divisor(b), MOD);
    }

    private static void longs(Library library) {
        Class<Long> type = Long.class;
        library.add("unaryMin", type, type, a -> -a, NEGATED);
        library.add("add", type, type, type, (a, b) -> a + b, SUM);
        library.add("sub", type, type, type, (a, b) -> a - b, DIFFERENCE);
        library.add("mult", type, type, type, (a, b) -> a * b, PRODUCT);
        library.add("divOp", type, type, type, (a, b) -> a / b, QUOTIENT);
        library.add("abs", type, type, Math::abs, ABSOLUTE);
        library.add("max", type, type, type, Math::max, GREATER);
        library.add("min", type, type, type, Math::min, LESSER);
        library.add("floor", type, type, a -> a, FLOOR);
        library.add("round", type, type, a -> a, ROUND);
        library.add("div", type, type, type, (a, b) -> a / divisor(b), DIV);
        library.add("mod", type, type, type, (a, b) -> a % divisor(b), MOD);
    }

    private static void doubles(Library library) {
        Class<Double> type = Double.class;
        library.add("unaryMin", type, type, a -> -a, NEGATED);
        library.add("add", type, type, type, (a, b) -> a + b, SUM);
        library.add("sub", type, type, type, (a, b) -> a - b, DIFFERENCE);
        library.add("mult", type, type, type, (a, b) -> a * b, PRODUCT);
        library.add("divOp", type, type, type, (a, b) -> a / b, QUOTIENT);
        library.add("abs", type, type, Math::abs, ABSOLUTE);
        library.add("max", type, type, type, Math::max, GREATER);
        library.add("min", type, type, type, Math::min, LESSER);
        library.add("floor", type, Integer.class, a -> (int) Math.floor(a), FLOOR);
        library.add("round", type, Integer.class, a -> (int) Math.round(a), ROUND);
        library.add("div", type, type, Integer.class, (a, b) -> (int) (a / divisor(b)), DIV);
        library.add("mod", type, type, Integer.class, (a, b) -> (int) Math.ceil(a % divisor(b)), MOD);
    }

    private static void floats(Library library) {
        Class<Float> type = Float.class;
        library.add("unaryMin", type, type, a -> -a, NEGATED);
        library.add("add", type, type, type, (a, b) -> a + b, SUM);
        library.add("sub", type, type, type, (a, b) -> a - b, DIFFERENCE);
        library.add("mult", type, type, type, (a, b) -> a * b, PRODUCT);
        library.add("divOp", type, type, type, (a, b) -> a / b, QUOTIENT);
        library.add("abs", type, type, Math::abs, ABSOLUTE);
        library.add("max", type, type, type, Math::max, GREATER);
        library.add("min", type, type, type, Math::min, LESSER);
        library.add("floor", type, Integer.class, a -> (int) Math.floor(a), FLOOR);
        library.add("round", type, Integer.class, a -> Math.round(a), ROUND);
        library.add("div", type, type, Integer.class, (a, b) -> (int) (a / divisor(b)), DIV);
        library.add("mod", type, type, Integer.class, (a, b) -> (int) Math.ceil(a % divisor(b)), MOD);
    }

    // Long goes to Double by way of Float, and Float and Double to Long by way of Integer, as in Sirius.
    private static void conversions(Library library) {
        library.add("toInteger", Integer.class, Integer.class, a -> a.intValue(), CONVERTED);
        library.add("toInteger", Long.class, Integer.class, Long::intValue, CONVERTED);
        library.add("toInteger", Float.class, Integer.class, Float::intValue, CONVERTED);
        library.add("toInteger", Double.class, Integer.class, Double::intValue, CONVERTED);
        library.add("toLong", Integer.class, Long.class, Integer::longValue, CONVERTED);
        library.add("toLong", Long.class, Long.class, a -> a.longValue(), CONVERTED);
        library.add("toLong", Float.class, Long.class, a -> (long) a.intValue(), CONVERTED);
        library.add("toLong", Double.class, Long.class, a -> (long) a.intValue(), CONVERTED);
        library.add("toFloat", Integer.class, Float.class, Integer::floatValue, CONVERTED);
        library.add("toFloat", Long.class, Float.class, Long::floatValue, CONVERTED);
        library.add("toFloat", Float.class, Float.class, a -> a.floatValue(), CONVERTED);
        library.add("toFloat", Double.class, Float.class, Double::floatValue, CONVERTED);
        library.add("toDouble", Integer.class, Double.class, Integer::doubleValue, CONVERTED);
        library.add("toDouble", Long.class, Double.class, a -> (double) a.floatValue(), CONVERTED);
        library.add("toDouble", Float.class, Double.class, Float::doubleValue, CONVERTED);
        library.add("toDouble", Double.class, Double.class, a -> a.doubleValue(), CONVERTED);
    }

    private static <N extends Number> N divisor(N number) {
        if (number.doubleValue() == 0) {
            throw new ArithmeticException(Messages.Library_divisionByZero);
        }
        return number;
    }
}
