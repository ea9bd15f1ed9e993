package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.LineContainer;
import org.clusterscape.viewpoint.representation.table.TableFactory;
import org.clusterscape.viewpoint.vsm.table.LineMapping;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.table.TableMapping;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.eclipse.emf.ecore.EObject;

/** Brings the lines of a table up to date: those of each mapping after those of the mapping before it. */
final class LineRefresh {

    private static final TablePackage DESCRIPTION = TablePackage.eINSTANCE;

    private final TableContext context;
    private final Map<TableMapping, List<DTableElement>> elements;

    /** @param elements takes the lines of each mapping */
    LineRefresh(TableContext context, Map<TableMapping, List<DTableElement>> elements) {
        this.context = context;
        this.elements = elements;
    }

    void refresh() {
        TableDescription description = context.table().getDescription();
        Set<LineMapping> mappings = new LinkedHashSet<>(description.getOwnedLineMappings());
        mappings.addAll(description.getReusedLineMappings());
        refresh(context.table(), mappings);
    }

    private void refresh(LineContainer owner, Collection<LineMapping> mappings) {
        List.copyOf(owner.getLines()).stream()
                .filter(line -> line.getTarget() == null || !mappings.contains(line.getOriginMapping()))
                .forEach(TableRefresh::remove);
        int index = 0;
        for (LineMapping mapping : mappings) {
            index = refresh(owner, mapping, index);
        }
    }

    private int refresh(LineContainer owner, LineMapping mapping, int begin) {
        Map<EObject, DLine> old = new LinkedHashMap<>();
        for (DLine line : List.copyOf(owner.getLines())) {
            if (line.getOriginMapping() == mapping && old.putIfAbsent(line.getTarget(), line) != null) {
                TableRefresh.remove(line);
            }
        }
        Set<EObject> candidates = candidates(owner, mapping);
        old.entrySet().stream().filter(each -> !candidates.contains(each.getKey()))
                .forEach(each -> TableRefresh.remove(each.getValue()));
        int index = begin;
        List<DLine> lines = new ArrayList<>();
        for (EObject candidate : candidates) {
            DLine line = old.get(candidate);
            if (line == null) {
                line = create(mapping, candidate);
                owner.getLines().add(index, line);
            } else {
                owner.getLines().move(index, line);
            }
            update(line);
            lines.add(line);
            index++;
        }
        elements.computeIfAbsent(mapping, key -> new ArrayList<>()).addAll(lines);
        for (DLine line : lines) {
            Set<LineMapping> inside = new LinkedHashSet<>(mapping.getOwnedSubLines());
            inside.addAll(mapping.getReusedSubLines());
            refresh(line, inside);
        }
        return index;
    }

    private Set<EObject> candidates(LineContainer owner, LineMapping mapping) {
        EObject self = owner.getTarget();
        Set<EObject> result = new LinkedHashSet<>();
        if (TableContext.isEmpty(mapping.getSemanticCandidatesExpression())) {
            result.addAll(context.inside(self, mapping.getDomainClass()));
        } else {
            Variables variables = context.variables().with("containerView", owner).with("container", self)
                    .with("viewpoint", context.table());
            for (EObject each : context.elements(self, variables, mapping,
                    DESCRIPTION.getLineMapping_SemanticCandidatesExpression())) {
                if (context.session().isInstance(each, mapping.getDomainClass())) {
                    result.add(each);
                }
            }
        }
        return result;
    }

    private static DLine create(LineMapping mapping, EObject target) {
        DLine line = TableFactory.eINSTANCE.createDLine();
        line.setOriginMapping(mapping);
        line.setTarget(target);
        return line;
    }

    private void update(DLine line) {
        LineMapping mapping = line.getOriginMapping();
        line.setLabel(context.header(line.getTarget(), mapping, DESCRIPTION.getLineMapping_HeaderLabelExpression()));
        line.setCurrentStyle(context.styles().of(line));
        context.refreshSemanticElements(line, mapping);
    }
}
