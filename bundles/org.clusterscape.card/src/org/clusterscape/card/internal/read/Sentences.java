package org.clusterscape.card.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.clusterscape.card.internal.markdown.StyledText;
import org.clusterscape.card.internal.vocabulary.Vocabulary;
import org.clusterscape.card.internal.vocabulary.WordList;

/** Cuts texts into sentences, and sentences into the parts of an enumeration, leaving alone what stands in brackets. */
final class Sentences {

    private static final String CLOSING = ")]}\"'”’»";

    private final WordList abbreviations;

    Sentences(Vocabulary vocabulary) {
        abbreviations = vocabulary.words("abbreviation");
    }

    /** The sentences of the text, with their full stops. */
    List<StyledText> split(StyledText text) {
        String s = text.text();
        List<StyledText> sentences = new ArrayList<>();
        int from = 0;
        Depth depth = new Depth(s);
        for (int i = 0; i < s.length(); i++) {
            depth.pass(s.charAt(i));
            int end = depth.isOutside() ? sentenceEnd(s, i) : -1;
            if (end > 0) {
                add(sentences, text.sub(from, end));
                from = end;
                i = end - 1;
            }
        }
        add(sentences, text.sub(from, s.length()));
        return sentences;
    }

    /** The end of the sentence whose mark stands at i, or -1 where it is no such mark. */
    private int sentenceEnd(String s, int i) {
        char mark = s.charAt(i);
        if (mark != '.' && mark != '!' && mark != '?') {
            return -1;
        }
        int end = i + 1;
        while (end < s.length() && (s.charAt(end) == mark || CLOSING.indexOf(s.charAt(end)) >= 0)) {
            end++;
        }
        int next = end;
        while (next < s.length() && Character.isWhitespace(s.charAt(next))) {
            next++;
        }
        if (next == end || next == s.length() || Character.isLowerCase(s.codePointAt(next))) {
            return -1;
        }
        return mark == '.' && isAbbreviation(s, i) ? -1 : end;
    }

    private boolean isAbbreviation(String s, int dot) {
        int start = dot;
        while (start > 0 && !Character.isWhitespace(s.charAt(start - 1)) && "([„“\"".indexOf(s.charAt(start - 1)) < 0) {
            start--;
        }
        String word = s.substring(start, dot);
        return word.isEmpty() || abbreviations.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    /** The parts between commas, or between semicolons where there are any; a conjunction before the last part is left out. */
    List<StyledText> parts(StyledText sentence, WordList conjunctions) {
        StyledText text = withoutEnd(sentence);
        String s = text.text();
        char separator = hasOutside(s, ';') ? ';' : ',';
        List<StyledText> parts = new ArrayList<>();
        Depth depth = new Depth(s);
        int from = 0;
        for (int i = 0; i < s.length(); i++) {
            depth.pass(s.charAt(i));
            if (depth.isOutside() && s.charAt(i) == separator && (i + 1 == s.length() || Character.isWhitespace(s.charAt(i + 1)))) {
                add(parts, text.sub(from, i));
                from = i + 1;
            }
        }
        StyledText last = text.sub(from, s.length());
        add(parts, parts.isEmpty() ? last : withoutConjunction(last, conjunctions));
        return parts;
    }

    /** The text without the mark that ends a sentence. */
    static StyledText withoutEnd(StyledText sentence) {
        int end = sentence.text().length();
        while (end > 0 && ".;,".indexOf(sentence.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.text().endsWith("...") || sentence.text().endsWith("etc.") ? sentence : sentence.sub(0, end);
    }

    private static StyledText withoutConjunction(StyledText part, WordList conjunctions) {
        int blank = part.text().indexOf(' ');
        return blank > 0 && conjunctions.contains(part.text().substring(0, blank)) ? part.from(blank) : part;
    }

    private static boolean hasOutside(String s, char wanted) {
        Depth depth = new Depth(s);
        for (int i = 0; i < s.length(); i++) {
            depth.pass(s.charAt(i));
            if (s.charAt(i) == wanted && depth.isOutside()) {
                return true;
            }
        }
        return false;
    }

    /** The text without what stands in brackets. */
    static String withoutBrackets(String s) {
        StringBuilder outside = new StringBuilder();
        Depth depth = new Depth(s);
        for (char c : s.toCharArray()) {
            depth.pass(c);
            if (depth.isOutside() && ")]".indexOf(c) < 0) {
                outside.append(c);
            }
        }
        return outside.toString();
    }

    private static void add(List<StyledText> texts, StyledText text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** How deep in brackets a position is; brackets that do not match do not count. */
    private static final class Depth {

        private final boolean matched;
        private int depth;

        Depth(String s) {
            int open = 0;
            boolean fits = true;
            for (char c : s.toCharArray()) {
                open += change(c);
                fits &= open >= 0;
            }
            matched = fits && open == 0;
        }

        private static int change(char c) {
            return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }

        void pass(char c) {
            depth += change(c);
        }

        boolean isOutside() {
            return !matched || depth == 0;
        }
    }
}
