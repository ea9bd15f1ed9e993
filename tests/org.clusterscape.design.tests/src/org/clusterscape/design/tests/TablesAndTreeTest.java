package org.clusterscape.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Obstacle;
import org.clusterscape.model.RelevanceLevel;
import org.clusterscape.model.Sector;
import org.clusterscape.model.SectorRelevance;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.representation.tree.DTreeItemContainer;
import org.clusterscape.viewpoint.session.ModelSession;
import org.clusterscape.viewpoint.specification.Specification;
import org.clusterscape.viewpoint.table.TableSynchronizer;
import org.clusterscape.viewpoint.table.TableTools;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tree.TreeSynchronizer;
import org.clusterscape.viewpoint.tree.TreeTools;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeItemCreationTool;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cross tables and the tree of the example region, and what is typed into them. */
class TablesAndTreeTest {

    private static final Specification DESIGN = Workplace.design();

    private final Ecosystem region = Models.changeableRegion();
    private final ModelSession session = ModelSession.builder().resource(region.eResource())
            .viewpoints(DESIGN.viewpoints()).classSource(Class::forName).build();

    @ParameterizedTest
    @ValueSource(strings = {"scores", "relevance", "mitigation"})
    void everyTableIsMadeWithoutAProblem(String name) {
        DTable table = table(name);
        assertFalse(table.getLines().isEmpty());
        assertFalse(table.getColumns().isEmpty());
        assertTrue(table.getLines().stream().noneMatch(line -> line.getLabel().isBlank()));
        assertEquals(List.of(), session.problems());
        ModelSession none = ModelSession.builder().viewpoints(DESIGN.viewpoints()).classSource(Class::forName).build();
        new TableSynchronizer(none).create((TableDescription) DESIGN.representation(name).orElseThrow(), Models.empty());
        assertEquals(List.of(), none.problems());
    }

    @Test
    void scoresStandInTheCellOfTheirKeyFieldAndCity() {
        DTable table = table("scores");
        assertEquals(region.getKeyFields().size(), table.getLines().size());
        assertEquals(region.getCities().size(), table.getColumns().size());
        for (KeyField keyField : region.getKeyFields()) {
            for (CityScore score : keyField.getScores()) {
                assertEquals(score, cell(table, keyField, score.getCity()).getTarget());
            }
        }
        assertEquals("8", cell(table, region.getKeyFields().getFirst(), Models.find(region, City.class, "Freiburg"))
                .getLabel());
    }

    @Test
    void scoresAreTypedIntoCells() {
        DTable table = table("scores");
        KeyField keyField = region.getKeyFields().getFirst();
        City freiburg = Models.find(region, City.class, "Freiburg");
        CityScore score = (CityScore) cell(table, keyField, freiburg).getTarget();
        ToolCommand change = type(table, keyField, freiburg, "6,5");
        assertEquals(6.5, score.getValue());
        change.undo();
        assertEquals(8, score.getValue());
        type(table, keyField, freiburg, "viel");
        assertEquals(8, score.getValue());
        type(table, keyField, freiburg, " ");
        assertFalse(keyField.getScores().contains(score));
        City town = Models.find(region, City.class, "Lüthenfels");
        type(table, keyField, town, "4");
        assertEquals(List.of(4.0), town.getScores().stream().map(CityScore::getValue).toList());
        assertEquals(keyField, town.getScores().getFirst().getKeyField());
    }

    @Test
    void relevanceIsTypedIntoCells() {
        DTable table = table("relevance");
        KeyField keyField = region.getKeyFields().getFirst();
        SectorRelevance relevance = keyField.getSectorRelevances().getFirst();
        Sector sector = relevance.getSector();
        assertEquals("★★", cell(table, sector, keyField).getLabel());
        type(table, sector, keyField, "high");
        assertEquals(RelevanceLevel.HIGH, relevance.getLevel());
        type(table, sector, keyField, "");
        assertFalse(keyField.getSectorRelevances().contains(relevance));
        type(table, sector, keyField, "1");
        assertEquals(RelevanceLevel.LOW, keyField.getSectorRelevances().getLast().getLevel());
    }

    @Test
    void mitigationIsTypedIntoCells() {
        DTable table = table("mitigation");
        Obstacle obstacle = region.getKeyFields().getFirst().getObstacles().getFirst();
        var measure = obstacle.getMitigatedBy().getFirst();
        assertEquals("✕", cell(table, obstacle, measure).getLabel());
        type(table, obstacle, measure, "");
        assertTrue(obstacle.getMitigatedBy().isEmpty());
        type(table, obstacle, measure, "x");
        assertEquals(List.of(measure), obstacle.getMitigatedBy());
    }

    @Test
    void theTreeHoldsEverything() {
        TreeSynchronizer trees = new TreeSynchronizer(session);
        DTree tree = trees.create((TreeDescription) DESIGN.representation("contents").orElseThrow(), region);
        open(trees, tree);
        long expected = Models.all(region).stream().filter(e -> e != region)
                .filter(e -> !List.of("Property", "SectionNote").contains(e.eClass().getName())).count();
        assertEquals(expected, items(tree).count());
        assertTrue(items(tree).noneMatch(item -> item.getName().isBlank()));
        assertEquals(List.of(), session.problems());
    }

    @Test
    void theTreeCanBeEdited() {
        TreeSynchronizer trees = new TreeSynchronizer(session);
        DTree tree = trees.create((TreeDescription) DESIGN.representation("contents").orElseThrow(), region);
        TreeTools tools = new TreeTools(ToolEnvironment.of(session), tree);
        DTreeItem first = tree.getOwnedTreeItems().getFirst();
        KeyField keyField = (KeyField) first.getTarget();
        tools.editLabel(first, "Größe").execute();
        assertEquals("Größe", keyField.getName());
        int before = region.getActors().size();
        for (TreeItemCreationTool tool : tools.creationTools(tree)) {
            tools.create(tool, tree).execute();
        }
        assertEquals(before + 1, region.getActors().size());
        assertEquals("New actor", region.getActors().getLast().getName());
        tools.delete(first).execute();
        assertFalse(region.getKeyFields().contains(keyField));
    }

    private DTable table(String name) {
        return new TableSynchronizer(session).create((TableDescription) DESIGN.representation(name).orElseThrow(), region);
    }

    private ToolCommand type(DTable table, EObject lineElement, EObject columnElement, String text) {
        DLine line = line(table, lineElement);
        DColumn column = column(table, columnElement);
        ToolCommand command = new TableTools(ToolEnvironment.of(session), table).edit(line, column,
                TableTools.cell(line, column).orElse(null), text);
        command.execute();
        new TableSynchronizer(session).refresh(table);
        return command;
    }

    private static DCell cell(DTable table, EObject line, EObject column) {
        return TableTools.cell(line(table, line), column(table, column)).orElseThrow();
    }

    private static DLine line(DTable table, EObject element) {
        return table.getLines().stream().filter(line -> line.getTarget() == element).findFirst().orElseThrow();
    }

    private static DColumn column(DTable table, EObject element) {
        return table.getColumns().stream().filter(column -> column.getTarget() == element).findFirst().orElseThrow();
    }

    private static void open(TreeSynchronizer trees, DTreeItemContainer container) {
        for (DTreeItem item : List.copyOf(container.getOwnedTreeItems())) {
            trees.setExpanded(item, true);
            open(trees, item);
        }
    }

    private static Stream<DTreeItem> items(DTreeItemContainer container) {
        return container.getOwnedTreeItems().stream().flatMap(item -> Stream.concat(Stream.of(item), items(item)));
    }
}
