/**
 * References as historians write them: a note with everything the first time, author and short title from then on, and a list of
 * what was used. A style of CSL 1.0.2, read by citeproc.
 */
export const NOTES_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" page-range-format="minimal">
<info>
  <title>Notes</title>
  <id>disputatio-notes</id>
  <updated>2026-11-22T00:00:00+00:00</updated>
</info>
<macro name="title">
  <choose>
    <if type="book report thesis" match="any"><text variable="title" font-style="italic"/></if>
    <else><text variable="title" quotes="true"/></else>
  </choose>
</macro>
<macro name="short-title">
  <choose>
    <if type="book report thesis" match="any"><text variable="title" form="short" font-style="italic"/></if>
    <else><text variable="title" form="short" quotes="true"/></else>
  </choose>
</macro>
<macro name="hands">
  <group delimiter=", ">
    <names variable="translator"><label form="verb-short" suffix=" "/><name and="text"/></names>
    <names variable="editor"><label form="verb-short" suffix=" "/><name and="text"/></names>
  </group>
</macro>
<macro name="inside">
  <group delimiter=" ">
    <choose><if type="chapter paper-conference" match="any"><text term="in"/></if></choose>
    <text variable="container-title" font-style="italic"/>
    <text variable="volume"/>
    <text variable="issue"/>
  </group>
</macro>
<macro name="appeared">
  <choose>
    <if variable="issued publisher publisher-place" match="any">
      <group prefix="(" suffix=")" delimiter=", ">
        <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
        <date variable="issued" form="text"/>
      </group>
    </if>
    <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
  </choose>
</macro>
<macro name="work">
  <group delimiter=" ">
    <group delimiter=", "><text macro="title"/><text macro="hands"/><text macro="inside"/></group>
    <text macro="appeared"/>
  </group>
</macro>
<macro name="place">
  <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
</macro>
<citation>
  <layout suffix="." delimiter="; ">
    <choose>
      <if position="subsequent">
        <group delimiter=", ">
          <names variable="author"><name form="short" and="text"/></names>
          <text macro="short-title"/>
          <text macro="place"/>
        </group>
      </if>
      <else>
        <group delimiter=", ">
          <names variable="author"><name and="text"/></names>
          <text macro="work"/>
          <text macro="place"/>
          <text variable="URL"/>
        </group>
      </else>
    </choose>
  </layout>
</citation>
<bibliography>
  <sort><key variable="author"/><key variable="issued"/><key variable="title"/></sort>
  <layout suffix=".">
    <group delimiter=". ">
      <names variable="author"><name name-as-sort-order="first" and="text"/></names>
      <text macro="work"/>
      <text variable="URL"/>
    </group>
  </layout>
</bibliography>
</style>`
