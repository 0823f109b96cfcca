# Fails when a text in the code has no translation yet. Works on copies, so that a test changes nothing.
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
foreach(catalogue cordboard_en cordboard_de)
    file(COPY ${SOURCE}/translations/${catalogue}.ts DESTINATION ${SCRATCH})
    set(options "")
    if(catalogue STREQUAL cordboard_en)
        set(options -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${options} ${SOURCE}/src ${SOURCE}/ui
            -ts ${SCRATCH}/${catalogue}.ts
        OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${SCRATCH}/${catalogue}.ts unfinished REGEX "unfinished")
    if(unfinished)
        message(SEND_ERROR "${catalogue}.ts lacks texts: build update_translations, then translate what is unfinished.")
    endif()
endforeach()
