package org.clusterscape.card.tests;

import java.util.List;

import org.clusterscape.card.CardImport;
import org.clusterscape.model.Actor;
import org.clusterscape.model.City;
import org.clusterscape.model.KeyField;
import org.clusterscape.model.NamedElement;
import org.clusterscape.model.TextElement;

/** What was read from a card, line by line, for comparison with what is expected. */
final class CardDump {

    private final StringBuilder text = new StringBuilder();

    private CardDump() {
    }

    static String of(CardImport card) {
        CardDump dump = new CardDump();
        dump.keyField(card.keyField());
        card.notUnderstood().forEach(line -> dump.line("NOT UNDERSTOOD", line));
        card.warnings().forEach(warning -> dump.line("WARNING", warning));
        return dump.text.toString();
    }

    static String of(KeyField keyField) {
        CardDump dump = new CardDump();
        dump.keyField(keyField);
        return dump.text.toString();
    }

    private void keyField(KeyField k) {
        line("title", k.getCode(), k.getNumber(), k.getName(), k.getScope());
        k.getScores().forEach(s -> line("score", city(s.getCity()), s.getValue()));
        line("total", k.getStatedTotal(), k.getTotal());
        k.getExamples().forEach(e -> line("example", city(e.getCity()), e.getText(), codes(e.getRelatedKeyFields())));
        line("description", k.getDifferentiatedDescription());
        k.getSustainability().forEach(s -> line("sustainability", s.getDimension(), s.getText()));
        k.getSectorRelevances().forEach(r -> line("sector", r.getSector().getName(), r.getLevel(), r.getText()));
        k.getImpacts().forEach(i -> line("impact", i.getPolarity(), i.getText()));
        k.getMeasures().forEach(m -> named("measure", m, m));
        for (Actor actor : k.getActors()) {
            line("actor", actor.getKind(), actor.getName());
        }
        k.getPrerequisites().forEach(p -> named("prerequisite", p, p));
        k.getObstacles().forEach(o -> line("obstacle", o.getCategory(), o.getName(), o.getText()));
        k.getIndicators().forEach(i -> line("indicator", i.getCalculator(), i.getName(), i.getDocumentation()));
        k.getRemarks().forEach(r -> line("remark", r.getKind(), r.getText()));
        k.getSectionNotes().forEach(n -> line("note", n.getSection(), n.getText()));
        line("related", codes(k.getRelatedKeyFields()));
    }

    private void named(String kind, NamedElement element, TextElement same) {
        line(kind, element.getName(), same.getText());
    }

    private static String city(City city) {
        return city == null ? null : city.getName() + "/" + city.getAbbreviation();
    }

    private static List<String> codes(List<KeyField> keyFields) {
        return keyFields.stream().map(KeyField::getCode).toList();
    }

    private void line(String what, Object... values) {
        text.append(what);
        for (Object value : values) {
            text.append(" | ").append(value == null || List.of().equals(value) ? "" : value.toString().replace("\n", "\\n"));
        }
        text.append('\n');
    }
}
