package org.clusterscape.model.storage.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.clusterscape.model.Actor;
import org.clusterscape.model.ActorKind;
import org.clusterscape.model.City;
import org.clusterscape.model.CityScore;
import org.clusterscape.model.Cluster;
import org.clusterscape.model.ClusterscapeFactory;
import org.clusterscape.model.Ecosystem;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.Linkage;
import org.clusterscape.model.Membership;
import org.clusterscape.model.storage.ModelFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Models for tests, and plain EMF to compare with. */
final class Models {

    static final ClusterscapeFactory FACTORY = ClusterscapeFactory.eINSTANCE;

    private Models() {
    }

    /** A small region with umlauts, references in both directions and elements on three levels. */
    static Ecosystem region() {
        Ecosystem ecosystem = FACTORY.createEcosystem();
        ecosystem.setName("Südlicher Oberrhein");
        City freiburg = FACTORY.createCity();
        freiburg.setName("Freiburg");
        freiburg.setAbbreviation("Fr");
        ecosystem.getCities().add(freiburg);
        KeyField keyField = FACTORY.createKeyField();
        keyField.setCode("SF 41");
        keyField.setName("Cluster Management");
        CityScore score = FACTORY.createCityScore();
        score.setCity(freiburg);
        score.setValue(7.0);
        keyField.getScores().add(score);
        ecosystem.getKeyFields().add(keyField);
        Actor actor = actor("Größere Übersicht GmbH");
        actor.setCity(freiburg);
        actor.getTags().addAll(List.of("green", "small & quick"));
        ecosystem.getActors().addAll(List.of(actor, actor("Universität"), actor("Stadt")));
        keyField.getActors().addAll(ecosystem.getActors());
        Cluster cluster = FACTORY.createCluster();
        cluster.setName("Green City");
        Membership membership = FACTORY.createMembership();
        membership.setActor(actor);
        cluster.getMemberships().add(membership);
        ecosystem.getClusters().add(cluster);
        Linkage linkage = FACTORY.createLinkage();
        linkage.setSource(actor);
        linkage.setTarget(cluster);
        ecosystem.getLinkages().add(linkage);
        return ecosystem;
    }

    static Actor actor(String name) {
        Actor actor = FACTORY.createActor();
        actor.setName(name);
        actor.setKind(ActorKind.SME);
        return actor;
    }

    /** The region, saved and with ids that are the same each time. */
    static Ecosystem savedRegion(Path file) throws IOException {
        Ecosystem ecosystem = ModelFiles.create(file, region());
        int number = 0;
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(ecosystem.eResource(), false); all.hasNext();) {
            ModelFiles.setId(all.next(), "e" + number++);
        }
        ModelFiles.save(ecosystem);
        return ecosystem;
    }

    static ResourceSet plainEmf() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ModelFiles.EXTENSION, new XMIResourceFactoryImpl());
        return resources;
    }

    static Resource loadPlain(Path file) {
        return plainEmf().getResource(URI.createFileURI(file.toString()), true);
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    /** The names of the files in a folder, sorted. */
    static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
