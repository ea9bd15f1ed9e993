package org.clusterscape.validation.internal.constraints;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

import org.clusterscape.model.Actor;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapePackage.Literals;
import org.clusterscape.model.Source;
import org.clusterscape.validation.Constraint;
import org.clusterscape.validation.Fix;
import org.clusterscape.validation.Problems;
import org.clusterscape.validation.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** {@code url.invalid}: an address that a browser cannot open. */
public final class WebConstraints implements Constraint {

    private static final String SECURE = "https://";
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(/.*)?");

    @Override
    public void check(EObject element, Problems problems) {
        switch (element) {
            case Cluster cluster -> check(cluster, Literals.CLUSTER__WEBSITE, cluster.getWebsite(), problems);
            case Actor actor -> check(actor, Literals.ACTOR__WEBSITE, actor.getWebsite(), problems);
            case Source source -> check(source, Literals.SOURCE__URL, source.getUrl(), problems);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    private static void check(EObject element, EAttribute attribute, String address, Problems problems) {
        if (Words.blank(address) || isWebAddress(address)) {
            return;
        }
        String text = Characters.strip(address);
        String meant = DOMAIN.matcher(text).matches() ? SECURE + text : text;
        Fix fix = isWebAddress(meant) ? new Fix(Messages.bind(Messages.fixTakeAddress, Words.value(meant)),
                () -> element.eSet(attribute, meant)) : null;
        problems.add(element, attribute, Messages.bind(Messages.urlInvalid,
                new Object[] {Words.of(element), Words.of(attribute), Words.value(address)}), fix);
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null; // the host is not set where it has umlauts
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
