package org.vigienuage.web.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of the document of a notice. What is missing, null or not of the kind asked for is simply not known. */
public record Doc(JsonNode node) {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    public Doc at(String name) {
        return new Doc(node.path(name));
    }

    public @Nullable String text(String name) {
        JsonNode value = node.path(name);
        String text = value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
        return text.isBlank() ? null : text.strip();
    }

    public @Nullable BigDecimal money(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    public int number(String name) {
        return node.path(name).asInt(0);
    }

    public boolean is(String name) {
        return node.path(name).asBoolean(false);
    }

    /** A date, or the day in Montréal of a moment. */
    public @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null
                    ? null
                    : text.length() > 10
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(MONTREAL)
                                    .toLocalDate()
                            : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<Doc> list(String name) {
        List<Doc> parts = new ArrayList<>();
        node.path(name).forEach(part -> parts.add(new Doc(part)));
        return parts;
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(part -> {
            if (part.isString() && !part.stringValue().isBlank()) {
                texts.add(part.stringValue());
            }
        });
        return texts;
    }
}
