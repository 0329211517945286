package org.vigienuage.web.api;

import java.math.BigDecimal;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Numbers are written with all their digits, and with no zeros after them or exponents. */
@Configuration(proxyBeanMethods = false)
class PlainNumbers {

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Bean
    JsonMapperBuilderCustomizer plainNumbersInJson() {
        return builder -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new SimpleModule("plain-numbers").addSerializer(new PlainSerializer()));
    }

    private static final class PlainSerializer extends StdSerializer<BigDecimal> {

        PlainSerializer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(plain(number));
        }
    }
}
