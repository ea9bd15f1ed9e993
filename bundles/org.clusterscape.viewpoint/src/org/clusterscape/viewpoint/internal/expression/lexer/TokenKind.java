package org.clusterscape.viewpoint.internal.expression.lexer;

import java.util.HashMap;
import java.util.Map;

/** The kinds of tokens of AQL. */
public enum TokenKind {
    END("end of the expression"), IDENTIFIER("name"), INTEGER("integer"), REAL("real"), STRING("text"),

    DOT("."), ARROW("->"), COMMA(","), PIPE("|"), COLON(":"), DOUBLE_COLON("::"), OPEN("("), CLOSE(")"),
    OPEN_BRACE("{"), CLOSE_BRACE("}"), OPEN_SEQUENCE("Sequence{"), OPEN_SET("OrderedSet{"), SEQUENCE_OF("Sequence("),
    SET_OF("OrderedSet("),

    PLUS("+"), MINUS("-"), TIMES("*"), DIVIDE("/"), LESS_EQUAL("<="), GREATER_EQUAL(">="), DIFFERS_JAVA("!="),
    DIFFERS("<>"), EQUALS("="), EQUALS_JAVA("=="), LESS("<"), GREATER(">"),

    NOT("not"), AND("and"), OR("or"), XOR("xor"), IMPLIES("implies"), IF("if"), THEN("then"), ELSE("else"),
    ENDIF("endif"), LET("let"), IN("in"), TRUE("true"), FALSE("false"), NULL("null"), STRING_TYPE("String"),
    INTEGER_TYPE("Integer"), REAL_TYPE("Real"), BOOLEAN_TYPE("Boolean");

    private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();

    static {
        for (TokenKind kind : values()) {
            if (kind.ordinal() >= NOT.ordinal()) {
                KEYWORDS.put(kind.text, kind);
            }
        }
    }

    private final String text;

    TokenKind(String text) {
        this.text = text;
    }

    /** How it is written, or what to call it. */
    public String text() {
        return text;
    }

    /** The keyword of that spelling; IDENTIFIER for all other words. */
    public static TokenKind ofWord(String word) {
        return KEYWORDS.getOrDefault(word, IDENTIFIER);
    }
}
