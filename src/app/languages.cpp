// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

void Languages::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_ours, &m_qt})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(locale, u"cordboard"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);
}
