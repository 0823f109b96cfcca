// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeningsheet.h"

#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ListeningSheet::ListeningSheet(Listening &listening, const QString &key, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Listen for events"), window, uncovered)
    , m_listening(listening)
    , m_isOn(new QCheckBox(tr("Listen for events on this machine")))
    , m_port(new QLineEdit)
    , m_key(new QLineEdit)
{
    setTitle(tr("Listen for events"),
        tr("The provider then tells of a change at once, and it is read without waiting for the next look. An event is "
           "only a reason to look: nothing that stands in it is believed."));
    ListeningRules rules = listening.rules();
    if (rules.key.isEmpty())
        rules.key = key;
    addFields(rules);
    connect(&listening, &QObject::destroyed, this, &QDialog::reject);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    keepTyped();
    connect(addPrimary(tr("Save")), &QPushButton::clicked, this, &ListeningSheet::save);
}

void ListeningSheet::addFields(const ListeningRules &rules)
{
    m_isOn->setChecked(rules.isOn);
    m_port->setText(rules.port);
    m_key->setText(rules.key);
    auto *address = new QLineEdit(Listening::urlOf(rules.port));
    address->setReadOnly(true);
    auto *form = new FormColumn(FormColumn::Density::Panel, 104);
    form->addUnlabelled(m_isOn);
    m_portRow = form->addField(tr("Port"), m_port);
    FieldRow *addressRow = form->addField(tr("Address"), address);
    addressRow->setHint(tr("Only this machine reaches it. Let a tunnel of yours lead here, and give the provider the "
                           "tunnel’s address for its webhooks."));
    m_keyRow = form->addField(tr("Public key"), m_key);
    m_keyRow->setHint(
        tr("The provider’s, from its portal. It is not secret: it shows that an event is the provider’s."));
    connect(m_port, &QLineEdit::textChanged, this, [this, address](const QString &port) {
        m_portRow->setError({});
        address->setText(Listening::urlOf(port.trimmed()));
    });
    connect(m_key, &QLineEdit::textChanged, this, [this] { m_keyRow->setError({}); });
    m_portRow->setError(m_listening.problem().port);
    m_keyRow->setError(m_listening.problem().key);
    body()->addWidget(form);
}

void ListeningSheet::save()
{
    const Listening::Problem problem = m_listening.change({m_isOn->isChecked(), m_port->text(), m_key->text()});
    m_portRow->setError(problem.port);
    m_keyRow->setError(problem.key);
    if (problem.isNone())
        return accept();
    (problem.port.isEmpty() ? m_key : m_port)->setFocus();
}
