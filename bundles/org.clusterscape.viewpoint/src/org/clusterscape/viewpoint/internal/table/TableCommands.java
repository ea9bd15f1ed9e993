package org.clusterscape.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clusterscape.viewpoint.expression.Variables;
import org.clusterscape.viewpoint.internal.tool.CommandMaker;
import org.clusterscape.viewpoint.internal.tool.DeclaredVariables;
import org.clusterscape.viewpoint.internal.tool.Deletions;
import org.clusterscape.viewpoint.internal.tool.Mask;
import org.clusterscape.viewpoint.internal.tool.Messages;
import org.clusterscape.viewpoint.internal.tool.Names;
import org.clusterscape.viewpoint.representation.table.DCell;
import org.clusterscape.viewpoint.representation.table.DColumn;
import org.clusterscape.viewpoint.representation.table.DLine;
import org.clusterscape.viewpoint.representation.table.DTable;
import org.clusterscape.viewpoint.representation.table.DTableElement;
import org.clusterscape.viewpoint.representation.table.LineContainer;
import org.clusterscape.viewpoint.representation.viewpoint.DSemanticDecorator;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolCommand;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.vsm.table.CellUpdater;
import org.clusterscape.viewpoint.vsm.table.CreateCellTool;
import org.clusterscape.viewpoint.vsm.table.CreateTool;
import org.clusterscape.viewpoint.vsm.table.CrossTableDescription;
import org.clusterscape.viewpoint.vsm.table.DeleteTool;
import org.clusterscape.viewpoint.vsm.table.ElementColumnMapping;
import org.clusterscape.viewpoint.vsm.table.IntersectionMapping;
import org.clusterscape.viewpoint.vsm.table.LabelEditTool;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.table.TablePackage;
import org.clusterscape.viewpoint.vsm.table.TableTool;
import org.clusterscape.viewpoint.vsm.tool.AbstractToolDescription;
import org.clusterscape.viewpoint.vsm.tool.EditMaskVariables;
import org.eclipse.emf.ecore.EObject;

/** The commands of the tools of a table. */
public final class TableCommands {

    private final CommandMaker maker;
    private final DTable table;

    public TableCommands(ToolEnvironment environment, DTable table) {
        this.maker = new CommandMaker(environment, table);
        this.table = table;
    }

    public List<? extends CreateTool> lineTools(LineContainer owner) {
        Set<CreateTool> tools = new LinkedHashSet<>();
        if (owner instanceof DLine line) {
            tools.addAll(line.getOriginMapping().getCreate());
        } else {
            TableDescription description = table.getDescription();
            tools.addAll(description.getOwnedCreateLine());
            tools.addAll(description.getReusedCreateLine());
        }
        return tools.stream().filter(tool -> precondition(tool, owner).isEmpty()).toList();
    }

    public List<? extends CreateTool> columnTools() {
        return table.getDescription() instanceof CrossTableDescription cross
                ? cross.getCreateColumn().stream().filter(tool -> precondition(tool, table).isEmpty()).toList()
                : List.of();
    }

    public ToolCommand createColumn(CreateTool tool) {
        return create(tool, table);
    }

    /**
     * What is created goes into the element of the line or table, so that is the container. In Sirius such tools see
     * nothing of the table itself.
     */
    public ToolCommand create(CreateTool tool, DSemanticDecorator owner) {
        Map<String, Object> variables = variables(owner);
        variables.put("containerView", owner);
        variables.put("container", owner.getTarget());
        if (!safe()) {
            variables.keySet().retainAll(Set.of("root", "container", "element"));
        }
        return command(Names.of((AbstractToolDescription) tool), tool, tool, owner.getTarget(), variables, null, null,
                safely(tool, owner));
    }

    public ToolCommand delete(DTableElement element) {
        DeleteTool tool = switch (element) {
            case DLine line -> line.getOriginMapping().getDelete();
            case DColumn column when column.getOriginMapping() instanceof ElementColumnMapping mapping ->
                mapping.getDelete();
            default -> null;
        };
        if (tool != null) {
            return command(Names.of((AbstractToolDescription) tool), tool, null, element.getTarget(),
                    variables(element), null, null, safely(tool, element));
        }
        return element instanceof DCell || element.getTarget() == null
                ? maker.refused(Messages.Tool_deleteLabel, Messages.Tool_none)
                : Deletions.deleteTarget(maker, element);
    }

    public Optional<String> whyNotEdit(DLine line, DColumn column, DCell cell) {
        if (cell == null) {
            return creation(line, column) == null ? Optional.of(Messages.Tool_none) : Optional.empty();
        }
        CellUpdater updater = updater(cell);
        if (editor(updater) == null) {
            return Optional.of(Messages.Tool_none);
        }
        String canEdit = updater.getCanEdit();
        boolean can = canEdit == null || canEdit.isBlank() || maker.environment().session()
                .evaluate(canEdit, cell.getTarget(), Variables.of(variables(cell)), updater,
                        TablePackage.eINSTANCE.getCellUpdater_CanEdit())
                .asBoolean().orElse(false);
        return can ? Optional.empty() : Optional.of(Messages.Tool_cellLocked);
    }

    public ToolCommand edit(DLine line, DColumn column, DCell cell, Object value) {
        Optional<String> reason = safe() ? whyNotEdit(line, column, cell) : Optional.empty();
        if (cell == null) {
            CreateCellTool tool = creation(line, column);
            return tool == null ? maker.refused(Messages.Tool_editLabel, Messages.Tool_none)
                    : command(Messages.Tool_editLabel, tool, tool, line.getTarget(), variables(line, column),
                            tool.getMask(), value, reason);
        }
        TableTool tool = editor(updater(cell));
        if (tool == null) {
            return maker.refused(Messages.Tool_editLabel, Messages.Tool_none);
        }
        Map<String, Object> variables = variables(cell);
        variables.put("cellEditorResult", value);
        EditMaskVariables mask = tool instanceof LabelEditTool label ? label.getMask() : null;
        EObject self = cell.getTarget() == null ? line.getTarget() : cell.getTarget();
        return command(Messages.Tool_editLabel, tool, null, self, variables, mask, value, reason);
    }

    private ToolCommand command(String label, TableTool tool, AbstractToolDescription selecting, EObject self,
            Map<String, Object> values, EditMaskVariables mask, Object value, Optional<String> reason) {
        Optional<String> refusal = reason.or(() -> mask == null || mask.getMask() == null ? Optional.empty()
                : Mask.of(mask).refusal(value)).or(() -> maker.refusalOf(tool.getFirstModelOperation(), self));
        if (refusal.isPresent()) {
            return maker.refused(label, refusal.get());
        }
        DeclaredVariables declared = new DeclaredVariables();
        tool.getVariables().stream().filter(each -> values.containsKey(each.getName()))
                .forEach(each -> declared.with(each, values.get(each.getName())));
        return maker.command(label, run -> {
            declared.assign(run);
            if (mask != null && mask.getMask() != null) {
                Mask.of(mask).assign(run.variables(), value);
            }
            run.operations(tool.getFirstModelOperation(), self);
            run.select(selecting, self);
        });
    }

    private static CellUpdater updater(DCell cell) {
        return cell.getIntersectionMapping() != null ? cell.getIntersectionMapping()
                : cell.getColumn().getOriginMapping() instanceof CellUpdater updater ? updater : null;
    }

    private static TableTool editor(CellUpdater updater) {
        return updater == null ? null : updater.getCellEditor() != null ? updater.getCellEditor()
                : updater.getDirectEdit();
    }

    private CreateCellTool creation(DLine line, DColumn column) {
        if (table.getDescription() instanceof CrossTableDescription cross) {
            for (IntersectionMapping each : cross.getIntersection()) {
                if (each.getCreate() != null && each.getColumnMapping() == column.getOriginMapping()
                        && each.getLineMapping().contains(line.getOriginMapping())) {
                    return each.getCreate();
                }
            }
        }
        return null;
    }

    private boolean safe() {
        return maker.environment().strictness() == Strictness.SAFE;
    }

    private Optional<String> safely(AbstractToolDescription tool, DSemanticDecorator view) {
        return safe() ? precondition(tool, view) : Optional.empty();
    }

    private Optional<String> precondition(AbstractToolDescription tool, DSemanticDecorator view) {
        return maker.precondition(tool, view.getTarget(), Variables.of(variables(view)));
    }

    private Map<String, Object> variables(DSemanticDecorator view) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (view instanceof DCell cell) {
            result.putAll(variables(cell.getLine(), cell.getColumn()));
        } else {
            DSemanticDecorator owner = view instanceof DLine line ? line.getContainer() : table;
            result.put("table", table);
            result.put("root", table.getTarget());
            result.put("containerView", owner);
            result.put("container", owner.getTarget());
        }
        result.put("view", view);
        result.put("element", view.getTarget());
        return result;
    }

    private Map<String, Object> variables(DLine line, DColumn column) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("table", table);
        result.put("root", table.getTarget());
        result.put("containerView", line);
        result.put("container", line.getTarget());
        result.put("line", line);
        result.put("lineSemantic", line.getTarget());
        result.put("column", column);
        if (column.getTarget() != null) {
            result.put("columnSemantic", column.getTarget());
        }
        return result;
    }

    /** The cells that a line has, in the order of the columns. */
    public static List<DCell> cells(DLine line) {
        List<DCell> result = new ArrayList<>();
        for (DColumn column : tableOf(line).getColumns()) {
            line.getCells().stream().filter(cell -> cell.getColumn() == column).forEach(result::add);
        }
        return result;
    }

    private static DTable tableOf(DLine line) {
        EObject owner = line;
        while (!(owner instanceof DTable result)) {
            owner = owner.eContainer();
        }
        return result;
    }
}
