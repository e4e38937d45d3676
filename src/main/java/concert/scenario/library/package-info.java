/** Opens scenarios, theories, designs and claims by name or file. */
package concert.scenario.library;
