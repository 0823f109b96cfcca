// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// What to speak where several are wished for: the first that we know.
QLocale best(const QStringList &wished)
{
    for (const QString &name : wished) {
        const QLocale locale(name);
        if (Language::offered().contains(locale.name().section(u'_', 0, 0)))
            return locale;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

void install(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

void Language::use(const QString &code)
{
    const QLocale locale = best(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code});
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : locale);
    // Qt's first: the last one installed is asked first.
    install(m_qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_ours, locale, u"cordboard"_s, u":/translations"_s);
}

QStringList Language::offered()
{
    return {u"en"_s, u"de"_s};
}
