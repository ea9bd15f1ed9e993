package org.clusterscape.viewpoint.internal.expression.parser;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.lexer.SyntaxProblem;
import org.clusterscape.viewpoint.internal.expression.lexer.Token;
import org.clusterscape.viewpoint.internal.expression.lexer.TokenKind;

/** Walks over the tokens of an expression. */
final class Tokens {

    private final List<Token> tokens;
    private final List<SyntaxProblem> forgiven = new ArrayList<>();
    private int position;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token current() {
        return tokens.get(position);
    }

    TokenKind kind() {
        return current().kind();
    }

    /** The kind of a token further on. */
    TokenKind kind(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1)).kind();
    }

    /** The position behind the token that was taken last. */
    int lastEnd() {
        return position == 0 ? 0 : tokens.get(position - 1).end();
    }

    Token take() {
        Token token = current();
        if (token.kind() != TokenKind.END) {
            position++;
        }
        return token;
    }

    boolean takeIf(TokenKind kind) {
        boolean matches = kind() == kind;
        if (matches) {
            position++;
        }
        return matches;
    }

    /** Takes a token that must be there. */
    Token require(TokenKind kind, String message) {
        if (kind() != kind) {
            throw error(message);
        }
        return take();
    }

    /**
     * Takes a token that should be there. One surplus token before it is skipped, and if it is missing that is noted
     * and forgiven: what follows decides whether it made sense. Tells whether the token was there.
     */
    boolean expect(TokenKind kind) {
        if (takeIf(kind)) {
            return true;
        }
        Token found = current();
        boolean surplus = kind(1) == kind && found.kind() != TokenKind.END;
        String message = surplus ? Messages.bind(Messages.Syntax_surplus, found.text())
                : Messages.bind(Messages.Syntax_missing, kind.text());
        forgiven.add(new SyntaxProblem(message, found.start(), surplus ? found.text().length() : 0));
        if (surplus) {
            position += 2;
        }
        return surplus;
    }

    List<SyntaxProblem> forgiven() {
        return forgiven;
    }

    /** An error at the current token. */
    SyntaxError error(String message) {
        return error(message, current());
    }

    SyntaxError error(String message, Token token) {
        return new SyntaxError(new SyntaxProblem(message, token.start(), token.text().length()));
    }

    /** Ends the parsing of an expression. */
    static final class SyntaxError extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SyntaxProblem problem;

        SyntaxError(SyntaxProblem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        SyntaxProblem problem() {
            return problem;
        }
    }
}
