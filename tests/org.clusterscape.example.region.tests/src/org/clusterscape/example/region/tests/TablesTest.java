package org.clusterscape.example.region.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clusterscape.example.region.RegionBuilder;
import org.clusterscape.example.region.Scale;
import org.clusterscape.model.City;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.storage.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are read as RFC 4180 says; what is wrong in them is named with file, line and column. */
class TablesTest {

    @TempDir
    Path tables;

    @Test
    void cellsInQuotesHoldCommasQuotesAndLines() throws IOException {
        write("cities.csv", "# a comment\nkey*,name,documentation\n\na,\"Town, the \"\"old\"\" one\",\"First\r\nSecond # line\"\n"
                + "#b,left out,\nc,\"\",plain text # no comment");
        List<City> cities = build().getCities();
        assertEquals(2, cities.size());
        assertEquals("Town, the \"old\" one", cities.get(0).getName());
        assertEquals("First\nSecond # line", cities.get(0).getDocumentation());
        assertEquals(null, cities.get(1).getName());
        assertEquals("plain text # no comment", cities.get(1).getDocumentation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void eitherLineEndAndAByteOrderMark(String lineEnd) throws IOException {
        write("cities.csv", "\uFEFF" + String.join(lineEnd, "key*,name,aliases", "w,Wölmemünde,Mündung; Hafen", ""));
        City city = build().getCities().get(0);
        assertEquals("Wölmemünde", city.getName());
        assertEquals(List.of("Mündung", "Hafen"), city.getAliases());
    }

    @Test
    void tableWithAHeaderOnlyIsEmpty() throws IOException {
        write("actors.csv", "key*,name,city\n");
        assertTrue(build().getActors().isEmpty());
    }

    @Test
    void rowsAreContainedReferredToAndGivenProperties() throws IOException {
        write("keyFields.csv", "key*,code,relatedKeyFields,properties\nx,SF 1,y,\"source = a, b ;year=2025\"\ny,SF 2,,\n");
        write("keyFields.measures.csv", "in,key*,start,budget,mitigates\ny,m,2025-01-31,12.50,o\n");
        write("keyFields.obstacles.csv", "in,key*,text,category\ny,o,Nobody knows,TRUST\n");
        List<KeyField> keyFields = build().getKeyFields();
        assertEquals(List.of(keyFields.get(1)), keyFields.get(0).getRelatedKeyFields());
        assertEquals("a, b", keyFields.get(0).getProperties().get(0).getValue());
        assertEquals(keyFields.get(1).getObstacles(), keyFields.get(1).getMeasures().get(0).getMitigates());
        assertEquals("2025-01-31", keyFields.get(1).getMeasures().get(0).getStart().toXMLFormat());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // content of cities.csv, line and column of the fault, part of the message
            "key*,name;a,\"open                       | 2 | 3  | never closed",
            "key*,name;a,in\"side                     | 2 | 5  | Put the whole cell in quotes",
            "key*,name;a,\"closed\"more               | 2 | 11 | After the closing quote",
            "key*,name;a,b,c                          | 2 | 1  | 3 cells, the table has 2 columns",
            "key*,name;a                              | 2 | 1  | 1 cells, the table has 2 columns",
            "key*,name;a,x;b,\"two;lines\";a,y        | 5 | 1  | There is a row \"a\" above",
            "key*,name;a b,x;a?b,y                    | 3 | 1  | the same id",
            "key*,mayor;a,x                           | 1 | 6  | no column \"mayor\"",
            "key*,scores.city;a,x                     | 1 | 6  | no column \"scores.city\"",
            "key*,in;a,x                              | 1 | 6  | no column \"in\"",
            "key*,name,name;a,x,y                     | 1 | 11 | stands here twice",
            "key,name;a,x                             | 1 | 1  | Mark the columns",
            "key*,population;a,many                   | 2 | 3  | \"many\" is no EIntegerObject",
            "key*,latitude;a,NaN                      | 2 | 3  | \"NaN\" is no EDoubleObject",
            "key*,properties;a,no equals sign         | 2 | 3  | Write key=value",
            "key*,extensions;a,x                      | 1 | 6  | table of their own: cities.extensions.csv"})
    void faultsInATable(String content, int line, int column, String message) throws IOException {
        write("cities.csv", content.replace(';', '\n'));
        InputException fault = assertThrows(InputException.class, this::build);
        assertFault(fault, "cities.csv", line, column, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // file, content, line and column of the fault, part of the message
            "actors.csv          | key*,city;a,nowhere             | 2 | 3 | There is no \"nowhere\" of type City",
            "actors.csv          | key*,kind;a,GUILD               | 2 | 3 | \"GUILD\" is none of OTHER, SME",
            "actors.csv          | key*,influence;a,-              | 2 | 3 | \"-\" is no Score",
            "linkages.csv        | source*,target*;here,there      | 2 | 1 | There is no \"here\" of type LinkableElement",
            "indicators.csv      | key*,scope;here,here            | 2 | 6 | Several elements of type NamedElement",
            "linkages.csv        | source*,directed;,yes           | 2 | 2 | neither true nor false",
            "clusters.csv        | key*,foundationDate;a,2025-02-30 | 2 | 3 | is no Date",
            "clusters.csv        | key*,sectors;a,s                | 2 | 3 | There is no \"s\" of type Sector",
            "keyFields.scores.csv| in*,city*,value;sf,here,3       | 2 | 1 | no row \"sf\" in the table keyFields",
            "keyFields.scores.csv| city*,value;here,3              | 1 | 1 | to which row of the table keyFields",
            "keyFields.total.csv | in*;sf                          | 0 | 0 | \"total\" is no list of elements in KeyField",
            "people.csv          | key*;a                          | 0 | 0 | \"people\" is no list of elements in Ecosystem",
            "actors.csv          | `# nothing;`                    | 1 | 0 | first line names the columns"})
    void faultsBetweenTables(String file, String content, int line, int column, String message) throws IOException {
        write("cities.csv", "key*,name\nhere,Auenfurt\n");
        write(file, content.replace(';', '\n'));
        InputException fault = assertThrows(InputException.class, this::build);
        assertFault(fault, file, line, column, message);
    }

    @Test
    void onlyOneBoardInACluster() throws IOException {
        write("clusters.csv", "key*,name\nc,Cluster\n");
        write("clusters.advisoryBoard.csv", "in,key*\nc,first\nc,second\n");
        assertFault(assertThrows(InputException.class, this::build), "clusters.advisoryBoard.csv", 3, 1, "only one");
    }

    @Test
    void tableInAnotherEncoding() throws IOException {
        Files.write(tables.resolve("cities.csv"), "key*,name\nw,Wölme\n".getBytes(StandardCharsets.ISO_8859_1));
        assertFault(assertThrows(InputException.class, this::build), "cities.csv", 0, 0, "UTF-8");
    }

    @Test
    void folderWithoutTables() {
        InputException fault = assertThrows(InputException.class, this::build);
        assertTrue(fault.toString().startsWith(tables + ": "), fault.toString());
    }

    private void assertFault(InputException fault, String file, int line, int column, String message) {
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
        assertEquals(tables.resolve(file).toString(), fault.file());
        assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.getMessage());
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(tables.resolve(file), content);
    }

    private Ecosystem build() throws IOException {
        return RegionBuilder.build(tables, tables.resolve("model.clusterscape"), Scale.AS_TABLES_SAY);
    }
}
