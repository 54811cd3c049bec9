package org.zhibu.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo may be told.
 *
 * @param story whether the sample cases are lived through; without them there are only organizations, people and accounts
 * @param region where its people's ID numbers come from, six digits that no region has; two demos that exchange letters need
 *     different people
 */
@ConfigurationProperties("zhibu.demo")
record DemoSettings(
        @DefaultValue("true") boolean story,
        @DefaultValue(DemoIdNumbers.REGION) String region) {}
