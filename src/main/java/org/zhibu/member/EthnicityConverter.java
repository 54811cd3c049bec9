package org.zhibu.member;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the national code, not the constant's name. */
@Converter(autoApply = true)
class EthnicityConverter implements AttributeConverter<Ethnicity, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ethnicity attribute) {
        return attribute == null ? null : attribute.code();
    }

    @Override
    public @Nullable Ethnicity convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Ethnicity.of(column);
    }
}
