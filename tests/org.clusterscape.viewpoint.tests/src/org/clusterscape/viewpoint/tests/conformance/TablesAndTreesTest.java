package org.clusterscape.viewpoint.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.tree.DTree;
import org.clusterscape.viewpoint.representation.tree.DTreeItem;
import org.clusterscape.viewpoint.table.TableSynchronizer;
import org.clusterscape.viewpoint.table.TableTools;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tree.TreeSynchronizer;
import org.clusterscape.viewpoint.vsm.table.CreateLineTool;
import org.clusterscape.viewpoint.vsm.table.EditionTableDescription;
import org.clusterscape.viewpoint.vsm.table.FeatureColumnMapping;
import org.clusterscape.viewpoint.vsm.table.LineMapping;
import org.clusterscape.viewpoint.vsm.table.TableFactory;
import org.clusterscape.viewpoint.vsm.table.TableVariable;
import org.clusterscape.viewpoint.vsm.tool.SetValue;
import org.clusterscape.viewpoint.vsm.tool.ToolFactory;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeFactory;
import org.clusterscape.viewpoint.vsm.tree.TreeItemMapping;
import org.clusterscape.viewpoint.vsm.tree.TreeItemStyleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corner cases of tables and trees, as the synchronisers of Sirius treat them. */
class TablesAndTreesTest {

    private final Bench bench = new Bench("A", "B");

    private EditionTableDescription table(FeatureColumnMapping... columns) {
        EditionTableDescription result = TableFactory.eINSTANCE.createEditionTableDescription();
        LineMapping line = TableFactory.eINSTANCE.createLineMapping();
        line.setName("line");
        line.setDomainClass("ecore::EClass");
        line.setSemanticCandidatesExpression("feature:eClassifiers");
        line.setHeaderLabelExpression("feature:name");
        result.getOwnedLineMappings().add(line);
        result.getOwnedColumnMappings().addAll(List.of(columns));
        bench.viewpoint.getOwnedRepresentations().add(result);
        return result;
    }

    private static FeatureColumnMapping column(String feature, String label) {
        FeatureColumnMapping result = TableFactory.eINSTANCE.createFeatureColumnMapping();
        result.setName(feature);
        result.setFeatureName(feature);
        result.setHeaderLabelExpression(feature);
        result.setLabelExpression(label);
        return result;
    }

    private DTable create(EditionTableDescription description) {
        return new TableSynchronizer(bench.session()).create(description, bench.root);
    }

    // Sirius takes a label from the feature of that name, and removes cells whose label it cannot find.
    @Test
    void aColumnForAnyFeatureHasCellsOnlyWithAnExpression() {
        DTable table = create(table(column("*", null), column("*", "feature:name"), column("name", null)));
        assertEquals(List.of(List.of(), List.of("A", "B"), List.of("A", "B")), table.getColumns().stream()
                .map(column -> column.getCells().stream().map(DCell::getLabel).toList()).toList());
    }

    // The synchroniser of tables of features asks for own columns only.
    @Test
    void columnsOfOtherTablesAreNotShown() {
        EditionTableDescription other = table(column("abstract", null));
        EditionTableDescription own = table(column("name", null));
        own.getReusedColumnMappings().addAll(other.getOwnedColumnMappings());
        assertEquals(List.of("name"), create(own).getColumns().stream().map(DColumn::getLabel).toList());
    }

    // The command for a new line is made with three variables only.
    @ParameterizedTest
    @CsvSource({"SIRIUS, aql:element.name + container.name + root.name, AAp",
        "SIRIUS, aql:element.name + view.target.name,", "SAFE, aql:element.name + view.target.name, AA"})
    void toolsForNewLinesSeeOnlyTheElements(Strictness strictness, String value, String expected) {
        DTable table = create(table(column("name", null)));
        CreateLineTool tool = TableFactory.eINSTANCE.createCreateLineTool();
        for (String name : List.of("element", "container", "root", "view")) {
            TableVariable variable = TableFactory.eINSTANCE.createTableVariable();
            variable.setName(name);
            tool.getVariables().add(variable);
        }
        SetValue set = ToolFactory.eINSTANCE.createSetValue();
        set.setFeatureName("name");
        set.setValueExpression(value);
        tool.setFirstModelOperation(set);
        new TableTools(ToolEnvironment.of(bench.session()).with(strictness), table)
                .createLine(tool, table.getLines().getFirst()).execute();
        assertEquals(expected, bench.root.getEClassifiers().getFirst().getName());
    }

    // An item gets what its expression gives, and that may be nothing.
    @Test
    void anItemWithoutAValueForItsLabelHasNone() {
        TreeDescription description = TreeFactory.eINSTANCE.createTreeDescription();
        TreeItemMapping mapping = TreeFactory.eINSTANCE.createTreeItemMapping();
        mapping.setName("item");
        mapping.setDomainClass("ecore::EClass");
        mapping.setSemanticCandidatesExpression("feature:eClassifiers");
        TreeItemStyleDescription style = TreeFactory.eINSTANCE.createTreeItemStyleDescription();
        style.setLabelExpression("aql:if self.name = 'A' then null else self.name endif");
        mapping.setDefaultStyle(style);
        description.getSubItemMappings().add(mapping);
        bench.viewpoint.getOwnedRepresentations().add(description);
        DTree tree = new TreeSynchronizer(bench.session()).create(description, bench.root);
        assertEquals(Arrays.asList(null, "B"),
                Arrays.asList(tree.getOwnedTreeItems().stream().map(DTreeItem::getName).toArray()));
    }
}
