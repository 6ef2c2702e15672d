# cmake -DROOT=resources/templates -DOUTPUT=EmbeddedTemplates.cpp -P EmbedTemplates.cmake
# Writes the templates of configuration files into one table of string literals, so that no program can
# be installed without them.
file(GLOB files ${ROOT}/*.json)
list(SORT files)
set(code "// Generated from resources/templates by EmbedTemplates.cmake.\n")
string(APPEND code "#include \"core/configuration/ConfigTemplates.h\"\n\nnamespace qd {\n\n")
string(APPEND code "const std::vector<EmbeddedTemplate>& embeddedTemplates()\n{\n")
string(APPEND code "    static const std::vector<EmbeddedTemplate> templates{\n")
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} text)
    string(APPEND code "        {\"${name}\", R\"json(${text})json\"},\n")
endforeach()
string(APPEND code "    };\n    return templates;\n}\n\n} // namespace qd\n")
file(WRITE ${OUTPUT} "${code}")
