package org.clusterscape.card.internal.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of the word lists that come with this bundle: lines {@code key = value | value | ...} in UTF-8, in their order.
 * A key may stand in several lines; a line that begins with {@code #} is a comment.
 */
final class DataTable {

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private DataTable() {
    }

    static DataTable load(String name) {
        DataTable table = new DataTable();
        try (InputStream in = DataTable.class.getResourceAsStream(name + ".properties");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    private void add(String line) {
        int equals = line.indexOf(" =");
        List<String> values = rows.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>());
        Stream.of(line.substring(equals + 2).split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).forEach(values::add);
    }

    Map<String, List<String>> rows() {
        return rows;
    }

    List<String> values(String key) {
        List<String> values = rows.get(key);
        if (values == null) {
            throw new IllegalArgumentException(key);
        }
        return values;
    }
}
