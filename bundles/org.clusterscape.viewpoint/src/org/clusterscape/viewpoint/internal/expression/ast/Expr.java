package org.clusterscape.viewpoint.internal.expression.ast;

import java.util.List;

/** A parsed AQL expression. Every node knows where in the text it begins and ends. */
public sealed interface Expr {

    /** Where it begins. */
    int start();

    /** Behind its last character; brackets around the whole of it are not part of it. */
    int end();

    /** A text, number, Boolean or null. */
    record Literal(Object value, int start, int end) implements Expr {
    }

    /** A list or an ordered set, written out. */
    record CollectionLiteral(boolean unique, List<Expr> elements, int start, int end) implements Expr {
    }

    /** A literal of an enumeration. */
    record EnumLiteral(String packageName, String enumName, String literalName, int start, int end) implements Expr {
    }

    /** A variable. */
    record Variable(String name, int start, int end) implements Expr {
    }

    /** Access to a feature, with a dot. */
    record Feature(Expr receiver, String name, int start, int end) implements Expr {
    }

    /** A call of a service, or of an operator, which is a service too. The first argument is the receiver. */
    record Call(CallKind kind, String name, List<Expr> arguments, int start, int end) implements Expr {
    }

    /** One of the operators that need their right side only where the left does not decide. */
    record Logic(LogicKind kind, Expr left, Expr right, int start, int end) implements Expr {
    }

    /** A function with one parameter, as an argument. */
    record Lambda(String parameter, TypeExpr type, Expr body, int start, int end) implements Expr {
    }

    /** One expression or another. */
    record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, int start, int end) implements Expr {
    }

    /** Variables, and an expression that sees them. */
    record Let(List<Binding> bindings, Expr body, int start, int end) implements Expr {
    }

    /** A type as a value. */
    record TypeValue(TypeExpr type, int start, int end) implements Expr {
    }

    /** One variable of a let. */
    record Binding(String name, TypeExpr type, Expr value) {
    }
}
