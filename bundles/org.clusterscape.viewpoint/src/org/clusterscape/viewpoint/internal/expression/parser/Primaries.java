package org.clusterscape.viewpoint.internal.expression.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.ast.Expr;
import org.clusterscape.viewpoint.internal.expression.ast.TypeExpr;
import org.clusterscape.viewpoint.internal.expression.lexer.Escapes;
import org.clusterscape.viewpoint.internal.expression.lexer.Token;
import org.clusterscape.viewpoint.internal.expression.lexer.TokenKind;

/** Parses what an expression is built of: literals, variables, types, groups, let and if. */
final class Primaries {

    private final Tokens tokens;
    private final Parser parser;

    Primaries(Tokens tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    Expr primary() {
        Token first = tokens.current();
        return switch (first.kind()) {
            case IDENTIFIER -> tokens.kind(1) == TokenKind.DOUBLE_COLON || tokens.kind(1) == TokenKind.COLON
                    ? qualified(first) : variable(tokens.take());
            case INTEGER -> literal(integer(first));
            case REAL -> literal(Double.valueOf(first.text()));
            case STRING -> literal(string(first));
            case TRUE -> literal(Boolean.TRUE);
            case FALSE -> literal(Boolean.FALSE);
            case NULL -> literal(null);
            case OPEN -> group();
            case OPEN_SEQUENCE, OPEN_SET -> collection(first);
            case IF -> conditional(first);
            case LET -> let(first);
            case STRING_TYPE, INTEGER_TYPE, REAL_TYPE, BOOLEAN_TYPE, SEQUENCE_OF, SET_OF, OPEN_BRACE ->
                new Expr.TypeValue(type(), first.start(), tokens.lastEnd());
            default -> throw tokens.error(Messages.Syntax_expressionMissing);
        };
    }

    TypeExpr type() {
        Token first = tokens.current();
        return switch (first.kind()) {
            case STRING_TYPE -> basic(String.class);
            case INTEGER_TYPE -> basic(Integer.class);
            case REAL_TYPE -> basic(Double.class);
            case BOOLEAN_TYPE -> basic(Boolean.class);
            case SEQUENCE_OF -> collectionType(List.class);
            case SET_OF -> collectionType(Set.class);
            case OPEN_BRACE -> typeSet();
            case IDENTIFIER -> modelType();
            default -> throw tokens.error(Messages.Syntax_typeMissing);
        };
    }

    private Expr variable(Token name) {
        return new Expr.Variable(name.text().intern(), name.start(), name.end());
    }

    private Expr literal(Object value) {
        Token token = tokens.take();
        return new Expr.Literal(value, token.start(), token.end());
    }

    private Integer integer(Token token) {
        try {
            return Integer.valueOf(token.text());
        } catch (NumberFormatException e) {
            throw tokens.error(Messages.bind(Messages.Syntax_integerTooLarge, token.text()));
        }
    }

    private String string(Token token) {
        try {
            return Escapes.resolve(token.text().substring(1, Math.max(1, token.text().length() - 1)));
        } catch (IllegalArgumentException e) {
            throw tokens.error(e.getMessage());
        }
    }

    private Expr group() {
        tokens.take();
        Expr inner = parser.expression();
        tokens.expect(TokenKind.CLOSE);
        return inner;
    }

    private Expr collection(Token first) {
        tokens.take();
        List<Expr> elements = new ArrayList<>();
        if (tokens.kind() != TokenKind.CLOSE_BRACE) {
            do {
                elements.add(parser.expression());
            } while (tokens.takeIf(TokenKind.COMMA));
        }
        tokens.expect(TokenKind.CLOSE_BRACE);
        return new Expr.CollectionLiteral(first.kind() == TokenKind.OPEN_SET, List.copyOf(elements), first.start(),
                tokens.lastEnd());
    }

    private Expr conditional(Token first) {
        tokens.take();
        Expr condition = parser.expression();
        tokens.expect(TokenKind.THEN);
        Expr whenTrue = parser.expression();
        tokens.expect(TokenKind.ELSE);
        Expr whenFalse = parser.expression();
        if (!tokens.expect(TokenKind.ENDIF)) {
            throw tokens.error(Messages.bind(Messages.Syntax_missing, TokenKind.ENDIF.text()));
        }
        return new Expr.Conditional(condition, whenTrue, whenFalse, first.start(), tokens.lastEnd());
    }

    private Expr let(Token first) {
        tokens.take();
        List<Expr.Binding> bindings = new ArrayList<>();
        do {
            Token name = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_letIncomplete);
            TypeExpr type = tokens.takeIf(TokenKind.COLON) ? type() : null;
            tokens.expect(TokenKind.EQUALS);
            bindings.add(new Expr.Binding(name.text().intern(), type, parser.expression()));
        } while (tokens.takeIf(TokenKind.COMMA));
        tokens.expect(TokenKind.IN);
        Expr body = parser.expression();
        return new Expr.Let(List.copyOf(bindings), body, first.start(), tokens.lastEnd());
    }

    // package::Type or package::Enumeration::Literal
    private Expr qualified(Token first) {
        TypeExpr.ModelType type = modelType();
        if (!tokens.takeIf(TokenKind.DOUBLE_COLON)) {
            if (tokens.kind() == TokenKind.COLON) {
                throw tokens.error(Messages.Syntax_typeMissing);
            }
            return new Expr.TypeValue(type, first.start(), type.end());
        }
        Token literal = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_literalMissing);
        return new Expr.EnumLiteral(type.packageName(), type.name(), literal.text(), first.start(), literal.end());
    }

    private TypeExpr.ModelType modelType() {
        Token packageName = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_typeMissing);
        tokens.require(TokenKind.DOUBLE_COLON, Messages.Syntax_typeMissing);
        Token name = tokens.require(TokenKind.IDENTIFIER, Messages.Syntax_typeMissing);
        return new TypeExpr.ModelType(packageName.text(), name.text(), packageName.start(), name.end());
    }

    private TypeExpr basic(Class<?> type) {
        tokens.take();
        return new TypeExpr.JavaType(type);
    }

    // What is in the collection is read and does not matter.
    private TypeExpr collectionType(Class<?> type) {
        tokens.take();
        type();
        tokens.expect(TokenKind.CLOSE);
        return new TypeExpr.JavaType(type);
    }

    private TypeExpr typeSet() {
        tokens.take();
        List<TypeExpr.ModelType> types = new ArrayList<>();
        do {
            types.add(modelType());
        } while (tokens.takeIf(TokenKind.PIPE));
        tokens.expect(TokenKind.CLOSE_BRACE);
        return new TypeExpr.TypeSet(List.copyOf(types));
    }
}
