package org.clusterscape.viewpoint.internal.expression.reads;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.clusterscape.viewpoint.expression.Reads;
import org.clusterscape.viewpoint.internal.expression.values.Containment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a Java service declares to read, or everything if it declares nothing. */
public final class DeclaredReads {

    private final List<Path> paths;

    private record Path(int argument, List<String> steps) {

        static Path of(String text) {
            List<String> steps = Arrays.asList(text.split("\\."));
            boolean numbered = steps.get(0).matches("[0-9]+");
            return numbered ? new Path(Integer.parseInt(steps.get(0)) - 1, steps.subList(1, steps.size()))
                    : new Path(0, steps);
        }
    }

    public DeclaredReads(Method method) {
        Reads declared = method.getAnnotation(Reads.class);
        this.paths = declared == null ? null : Arrays.stream(declared.value()).map(Path::of).toList();
    }

    /** Tells what a call with these arguments reads. */
    public void record(Object[] arguments, Recording recording) {
        if (paths == null) {
            recording.everything();
            return;
        }
        for (Path path : paths) {
            if (path.argument() < 0 || path.argument() >= arguments.length) {
                recording.everything();
                return;
            }
            Collection<EObject> reached = elements(arguments[path.argument()]);
            for (String step : path.steps()) {
                List<EObject> next = new ArrayList<>();
                reached.forEach(element -> next.addAll(elements(read(element, step, recording))));
                reached = next;
            }
        }
    }

    private static Object read(EObject element, String step, Recording recording) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(step);
        if (feature != null) {
            recording.feature(element, feature);
            return element.eGet(feature);
        }
        switch (step) {
            case "eContainer":
                recording.container(element);
                return element.eContainer();
            case "eContents":
                recording.contents(element);
                return element.eContents();
            case "eAllContents":
                recording.tree(element);
                return Containment.all(element);
            default:
                return null;
        }
    }

    private static Collection<EObject> elements(Object value) {
        return switch (value) {
            case EObject element -> List.of(element);
            case Collection<?> many ->
                many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
            case null, default -> List.of();
        };
    }
}
