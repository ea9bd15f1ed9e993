package org.clusterscape.viewpoint.internal.expression.lexer;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.viewpoint.internal.expression.Messages;

/** Cuts an expression into tokens. Characters that begin no token are reported and left out. */
public final class Lexer {

    private final String text;
    private final List<SyntaxProblem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text, List<SyntaxProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of a text, the last of them being the END; what is wrong is added to the list. */
    public static List<Token> tokens(String text, List<SyntaxProblem> problems) {
        Lexer lexer = new Lexer(text, problems);
        while (lexer.position < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(TokenKind.END, "", text.length()));
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(position);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            position++;
        } else if (isDigit(c)) {
            number();
        } else if (c == '\'') {
            string();
        } else if (isLetter(c) || c == '_' && position + 1 < text.length() && isLetter(text.charAt(position + 1))) {
            word();
        } else {
            symbol(c);
        }
    }

    private void number() {
        int end = digits(position);
        boolean real = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        add(real ? TokenKind.REAL : TokenKind.INTEGER, real ? digits(end + 1) : end);
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void string() {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != '\'') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            problems.add(new SyntaxProblem(Messages.Syntax_textNotClosed, position, text.length() - position));
            end = text.length() - 1;
        }
        add(TokenKind.STRING, end + 1);
    }

    private void word() {
        int end = position + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end))
                || text.charAt(end) == '_')) {
            end++;
        }
        String word = text.substring(position, end);
        TokenKind collection = end < text.length() ? collection(word, text.charAt(end)) : null;
        if (collection != null) {
            add(collection, end + 1);
        } else {
            add(TokenKind.ofWord(word), end);
        }
    }

    // The bracket belongs to the token: with a blank between them it is a variable called Sequence.
    private static TokenKind collection(String word, char bracket) {
        return switch (word + bracket) {
            case "Sequence{" -> TokenKind.OPEN_SEQUENCE;
            case "OrderedSet{" -> TokenKind.OPEN_SET;
            case "Sequence(" -> TokenKind.SEQUENCE_OF;
            case "OrderedSet(" -> TokenKind.SET_OF;
            default -> null;
        };
    }

    private void symbol(char c) {
        char next = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
        TokenKind kind = switch (c) {
            case '.' -> TokenKind.DOT;
            case ',' -> TokenKind.COMMA;
            case '|' -> TokenKind.PIPE;
            case '(' -> TokenKind.OPEN;
            case ')' -> TokenKind.CLOSE;
            case '{' -> TokenKind.OPEN_BRACE;
            case '}' -> TokenKind.CLOSE_BRACE;
            case '+' -> TokenKind.PLUS;
            case '*' -> TokenKind.TIMES;
            case '/' -> TokenKind.DIVIDE;
            case ':' -> next == ':' ? TokenKind.DOUBLE_COLON : TokenKind.COLON;
            case '-' -> next == '>' ? TokenKind.ARROW : TokenKind.MINUS;
            case '=' -> next == '=' ? TokenKind.EQUALS_JAVA : TokenKind.EQUALS;
            case '<' -> next == '=' ? TokenKind.LESS_EQUAL : next == '>' ? TokenKind.DIFFERS : TokenKind.LESS;
            case '>' -> next == '=' ? TokenKind.GREATER_EQUAL : TokenKind.GREATER;
            case '!' -> next == '=' ? TokenKind.DIFFERS_JAVA : null;
            default -> null;
        };
        if (kind == null) {
            int length = Character.charCount(text.codePointAt(position));
            problems.add(new SyntaxProblem(
                    Messages.bind(Messages.Syntax_strangeCharacter, text.substring(position, position + length)),
                    position, length));
            position += length;
        } else {
            add(kind, position + kind.text().length());
        }
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new Token(kind, text.substring(position, end), position));
        position = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
