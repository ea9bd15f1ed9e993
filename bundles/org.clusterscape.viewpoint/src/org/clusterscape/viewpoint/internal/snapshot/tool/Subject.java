package org.clusterscape.viewpoint.internal.snapshot.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clusterscape.viewpoint.internal.snapshot.CaseWorld;
import org.clusterscape.viewpoint.tool.ExternalActions;
import org.clusterscape.viewpoint.tool.Strictness;
import org.clusterscape.viewpoint.tool.ToolEnvironment;
import org.clusterscape.viewpoint.tool.UserChoices;
import org.clusterscape.viewpoint.vsm.description.Identified;
import org.clusterscape.viewpoint.vsm.table.TableDescription;
import org.clusterscape.viewpoint.vsm.tree.TreeDescription;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonObject;

/** The diagram, table or tree of a case: what steps are done to. */
abstract class Subject {

    private final CaseWorld world;
    private final ToolEnvironment environment;

    /**
     * What a step does.
     *
     * @param offered whether an editor would offer it
     * @param command its command
     * @param models  whether the representation is refreshed only if the command has changed the model
     */
    record Action(boolean offered, Command command, boolean models) {

        Action(boolean offered, Command command) {
            this(offered, command, true);
        }
    }

    Subject(CaseWorld world) {
        this.world = world;
        this.environment = new ToolEnvironment(world.session(), Strictness.SIRIUS, UserChoices.none(),
                ExternalActions.none());
    }

    /** Makes the representation of a case. */
    static Subject of(CaseWorld world) {
        return switch (world.representation()) {
            case TableDescription table -> new TableSubject(world, table);
            case TreeDescription tree -> new TreeSubject(world, tree);
            default -> new DiagramSubject(world);
        };
    }

    CaseWorld world() {
        return world;
    }

    ToolEnvironment environment() {
        return environment;
    }

    /** All of the representation. */
    abstract JsonObject dump();

    /** The names of its parts. */
    abstract List<String> keys();

    /** Brings it up to date, after a step that created some elements. */
    abstract void refresh(List<EObject> created);

    /**
     * What a step does.
     *
     * @throws IllegalArgumentException if it names something that is not there
     */
    abstract Action action(String verb, List<String> arguments);

    /** The tool of that name, which may be of any viewpoint of the case. */
    <T extends Identified> T tool(String name, Class<T> type) {
        List<EObject> places = new ArrayList<>(List.of(world.representation()));
        places.addAll(world.viewpoints());
        return places.stream().map(place -> find(place, name, type)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static <T extends Identified> Optional<T> find(EObject place, String name, Class<T> type) {
        for (var each = EcoreUtil.<EObject>getAllContents(place, false); each.hasNext();) {
            if (each.next() instanceof Identified found && type.isInstance(found) && name.equals(found.getName())) {
                return Optional.of(type.cast(found));
            }
        }
        return Optional.empty();
    }

    /** The element of the model at a place. */
    EObject element(String fragment) {
        EObject result = world.element(fragment);
        if (result == null) {
            throw new IllegalArgumentException(fragment);
        }
        return result;
    }

    static String argument(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
