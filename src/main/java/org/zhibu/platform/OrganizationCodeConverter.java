package org.zhibu.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** Stores an {@link OrganizationCode} as its text. */
@Converter(autoApply = true)
class OrganizationCodeConverter implements AttributeConverter<OrganizationCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrganizationCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable OrganizationCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new OrganizationCode(value);
    }
}
