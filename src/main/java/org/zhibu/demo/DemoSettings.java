package org.zhibu.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo may be told.
 *
 * @param story whether the sample cases are lived through; without them there are only organizations, people and accounts
 */
@ConfigurationProperties("zhibu.demo")
record DemoSettings(@DefaultValue("true") boolean story) {}
