package org.clusterscape.viewpoint.internal.expression.parser;

import java.util.List;

import org.clusterscape.viewpoint.internal.expression.ast.CallKind;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.ast.LogicKind;
import org.clusterscape.viewpoint.internal.expression.lexer.TokenKind;

/**
 * A binary operator. All of them are left-associative.
 *
 * @param precedence the higher, the tighter it binds
 * @param service    the service that does the work
 * @param logic      set for the operators that look at their right side only if need be
 */
record Operator(int precedence, String service, LogicKind logic) {

    /** The operator that a token stands for, or null. */
    static Operator of(TokenKind kind) {
        return switch (kind) {
            case IMPLIES -> logic(1, LogicKind.IMPLIES);
            case XOR -> service(2, "xor");
            case OR -> logic(3, LogicKind.OR);
            case AND -> logic(4, LogicKind.AND);
            case EQUALS, EQUALS_JAVA -> service(5, "equals");
            case DIFFERS, DIFFERS_JAVA -> service(5, "differs");
            case LESS -> service(5, "lessThan");
            case LESS_EQUAL -> service(5, "lessThanEqual");
            case GREATER -> service(5, "greaterThan");
            case GREATER_EQUAL -> service(5, "greaterThanEqual");
            case PLUS -> service(6, "add");
            case MINUS -> service(6, "sub");
            case TIMES -> service(7, "mult");
            case DIVIDE -> service(7, "divOp");
            default -> null;
        };
    }

    Expr apply(Expr left, Expr right) {
        return logic == null
                ? new Expr.Call(CallKind.OPERATOR, service, List.of(left, right), left.start(), right.end())
                : new Expr.Logic(logic, left, right, left.start(), right.end());
    }

    private static Operator service(int precedence, String service) {
        return new Operator(precedence, service, null);
    }

    private static Operator logic(int precedence, LogicKind kind) {
        return new Operator(precedence, kind.service(), kind);
    }
}
