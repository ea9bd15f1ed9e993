package org.clusterscape.viewpoint.internal.expression.parser;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.CallKind;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.ast.TypeExpr;
import org.clusterscape.viewpoint.internal.expression.lexer.Lexer;
import org.clusterscape.viewpoint.internal.expression.lexer.SyntaxProblem;
import org.clusterscape.viewpoint.internal.expression.lexer.Token;
import org.clusterscape.viewpoint.internal.expression.lexer.TokenKind;

/** Parses AQL: operators by precedence, everything else by recursive descent. */
public final class Parser {

    /** Deeper nesting is refused, for it would end in an overflow of the stack. */
    private static final int DEEPEST = 400;

    /** Longer chains of operators or calls are refused for the same reason. */
    private static final int LONGEST = 1000;

    private final Tokens tokens;
    private final Primaries primaries;
    private int depth;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
        this.primaries = new Primaries(tokens, this);
    }

    /** Parses a text, which has neither a prefix nor blanks around it. */
    public static ParseResult parse(String text) {
        List<SyntaxProblem> errors = new ArrayList<>();
        if (text.isEmpty()) {
            errors.add(new SyntaxProblem(Messages.Syntax_empty, 0, 0));
            return new ParseResult(null, errors, List.of());
        }
        Tokens tokens = new Tokens(Lexer.tokens(text, errors));
        Expr root = null;
        try {
            root = new Parser(tokens).expression();
            int rest = root.end();
            if (errors.isEmpty() && !Remainder.isHarmless(text, rest, tokens)) {
                errors.add(new SyntaxProblem(Messages.bind(Messages.Syntax_textRemains, text.substring(rest)), rest,
                        text.length() - rest));
            }
        } catch (Tokens.SyntaxError e) {
            errors.add(e.problem());
        }
        return new ParseResult(errors.isEmpty() ? root : null, errors, tokens.forgiven());
    }

    Expr expression() {
        return binary(0);
    }

    private Expr binary(int loosest) {
        if (++depth > DEEPEST) {
            throw tokens.error(Messages.Syntax_tooDeep);
        }
        Expr left = prefixed();
        Operator operator = Operator.of(tokens.kind());
        int length = 0;
        while (operator != null && operator.precedence() > loosest) {
            if (++length > LONGEST) {
                throw tokens.error(Messages.Syntax_tooDeep);
            }
            tokens.take();
            left = operator.apply(left, binary(operator.precedence()));
            operator = Operator.of(tokens.kind());
        }
        depth--;
        return left;
    }

    private Expr prefixed() {
        Token first = tokens.current();
        String service = switch (first.kind()) {
            case NOT -> "not";
            case MINUS -> "unaryMin";
            default -> null;
        };
        if (service == null) {
            return navigated(primaries.primary());
        }
        if (++depth > DEEPEST) {
            throw tokens.error(Messages.Syntax_tooDeep);
        }
        tokens.take();
        Expr operand = prefixed();
        depth--;
        return new Expr.Call(CallKind.OPERATOR, service, List.of(operand), first.start(), tokens.lastEnd());
    }

    private Expr navigated(Expr receiver) {
        Expr result = receiver;
        int length = 0;
        while (tokens.kind() == TokenKind.DOT || tokens.kind() == TokenKind.ARROW) {
            if (++length > LONGEST) {
                throw tokens.error(Messages.Syntax_tooDeep);
            }
            result = tokens.take().kind() == TokenKind.DOT ? afterDot(result) : afterArrow(result);
        }
        return result;
    }

    private Expr afterDot(Expr receiver) {
        Token name = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_featureMissing);
        if (tokens.kind() == TokenKind.OPEN) {
            return call(CallKind.DOT, receiver, name);
        }
        String feature = name.text().startsWith("_") ? name.text().substring(1) : name.text();
        return new Expr.Feature(receiver, feature.intern(), receiver.start(), name.end());
    }

    private Expr afterArrow(Expr receiver) {
        Token name = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_serviceMissing);
        if (tokens.kind() != TokenKind.OPEN) {
            throw tokens.error(Messages.Syntax_serviceMissing, name);
        }
        return call(CallKind.ARROW, receiver, name);
    }

    private Expr call(CallKind kind, Expr receiver, Token name) {
        tokens.take();
        List<Expr> arguments = new ArrayList<>();
        arguments.add(receiver);
        if (tokens.kind() != TokenKind.CLOSE) {
            do {
                arguments.add(argument());
            } while (tokens.takeIf(TokenKind.COMMA));
        }
        if (!tokens.expect(TokenKind.CLOSE)) {
            throw tokens.error(Messages.bind(Messages.Syntax_missing, ")"));
        }
        return new Expr.Call(kind, name.text().intern(), List.copyOf(arguments), receiver.start(), tokens.lastEnd());
    }

    private Expr argument() {
        Token first = tokens.current();
        boolean lambda = first.kind() == TokenKind.IDENTIFIER
                && (tokens.kind(1) == TokenKind.PIPE || tokens.kind(1) == TokenKind.COLON);
        if (!lambda) {
            return expression();
        }
        tokens.take();
        TypeExpr type = tokens.takeIf(TokenKind.COLON) ? primaries.type() : null;
        tokens.require(TokenKind.PIPE, Messages.Syntax_lambdaIncomplete);
        Expr body = expression();
        return new Expr.Lambda(first.text().intern(), type, body, first.start(), body.end());
    }
}
