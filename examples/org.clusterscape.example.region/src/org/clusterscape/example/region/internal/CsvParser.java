package org.clusterscape.example.region.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clusterscape.model.storage.InputException;

/**
 * Reads comma-separated values as RFC 4180 describes them, in UTF-8. Beyond the RFC, empty lines and lines that start
 * with {@code #} are left out.
 */
final class CsvParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final String file;
    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;

    private CsvParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The records of a file, each a list of at least one cell. */
    static List<List<Cell>> read(Path file) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new InputException(file.toString(), 0, 0, Messages.csv_notUtf8, e);
        }
        return new CsvParser(file.toString(), text).records();
    }

    private List<List<Cell>> records() throws InputException {
        if (peek() == BYTE_ORDER_MARK) {
            position++;
            lineStart = position;
        }
        List<List<Cell>> records = new ArrayList<>();
        while (peek() != END) {
            if (peek() == '#') {
                plainText();
                endOfLine();
            } else if (atEndOfLine()) {
                endOfLine();
            } else {
                records.add(cells());
            }
        }
        return records;
    }

    private List<Cell> cells() throws InputException {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            position++;
            cells.add(cell());
        }
        endOfLine();
        return cells;
    }

    private Cell cell() throws InputException {
        int startLine = line;
        int startColumn = column();
        String content = peek() == '"' ? quotedText() : textUpToComma();
        return new Cell(content, startLine, startColumn);
    }

    private String quotedText() throws InputException {
        int startLine = line;
        int startColumn = column();
        StringBuilder content = new StringBuilder();
        position++;
        while (true) {
            int c = peek();
            if (c == END) {
                throw new InputException(file, startLine, startColumn, Messages.csv_quoteNotClosed, null);
            } else if (atEndOfLine()) {
                endOfLine();
                content.append('\n');
            } else if (c != '"') {
                content.append((char) c);
                position++;
            } else if (peek(1) == '"') {
                content.append('"');
                position += 2;
            } else {
                position++;
                return content.toString();
            }
        }
    }

    private String textUpToComma() throws InputException {
        int start = position;
        while (peek() != END && peek() != ',' && !atEndOfLine()) {
            if (peek() == '"') {
                throw fault(Messages.csv_quoteInside);
            }
            position++;
        }
        return text.substring(start, position);
    }

    private void plainText() {
        while (peek() != END && !atEndOfLine()) {
            position++;
        }
    }

    private boolean atEndOfLine() {
        return peek() == '\n' || peek() == '\r' && peek(1) == '\n';
    }

    private void endOfLine() throws InputException {
        if (peek() == END) {
            return;
        }
        if (!atEndOfLine()) {
            throw fault(Messages.csv_textBehindQuote);
        }
        position += peek() == '\r' ? 2 : 1;
        line++;
        lineStart = position;
    }

    private int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    private int column() {
        return position - lineStart + 1;
    }

    private InputException fault(String message) {
        return new InputException(file, line, column(), message, null);
    }
}
