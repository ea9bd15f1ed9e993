package org.clusterscape.viewpoint.internal.expression.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clusterscape.viewpoint.internal.expression.Messages;
import org.clusterscape.viewpoint.internal.expression.services.JavaServices;
import org.clusterscape.viewpoint.internal.expression.services.Metamodels;

/** Checks an expression of the form <code>service:</code>, which calls a Java method with variables. */
public final class ServiceCallCheck {

    private final Fit fit;
    private final List<JavaServices.Callable> candidates;
    private final CheckRequest request;

    public ServiceCallCheck(Metamodels metamodels, List<JavaServices.Callable> candidates, CheckRequest request) {
        this.fit = new Fit(metamodels);
        this.candidates = candidates;
        this.request = request;
    }

    /** What is wrong with a call, if anything is. The first of the variables is the receiver. */
    public Optional<String> check(String service, List<String> variables) {
        for (String variable : variables) {
            if (!request.mayExist(variable)) {
                return Optional.of(Messages.bind(Messages.Evaluation_unknownVariable, variable));
            }
        }
        List<StaticType> types = variables.stream().map(request::variable).toList();
        if (!request.servicesAreKnown() || candidates.stream().anyMatch(each -> mayTake(each, types))) {
            return Optional.empty();
        }
        if (candidates.isEmpty()) {
            return Optional.of(Messages.bind(Messages.Evaluation_unknownService, service));
        }
        return Optional.of(Messages.bind(Messages.Services_noMatch, service,
                types.stream().map(StaticType::name).collect(Collectors.joining(", "))));
    }

    private boolean mayTake(JavaServices.Callable callable, List<StaticType> types) {
        Class<?>[] parameters = callable.method().getParameterTypes();
        if (parameters.length != types.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!fit.mayTake(parameters[i], types.get(i))) {
                return false;
            }
        }
        return true;
    }
}
