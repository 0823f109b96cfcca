// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderchoicesform.h"

#include <api/account.h>
#include <api/fetchall.h>
#include <domain/outgoingtext.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/search/choicebox.h>
#include <ui/workspace.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReference = 40; // the provider's field also has to hold our mark
const QString choicesSetting = u"basket/choices"_s;

} // namespace

OrderChoicesForm::OrderChoicesForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reference(new QLineEdit)
    , m_api(workspace.client())
{
    auto *form = new FormColumn(FormColumn::Density::Panel, 72);
    const auto addPicker = [&](const char *name, const QString &label) {
        auto *box = new ChoiceBox;
        box->setChoices({{QString(), tr("None")}});
        m_pickers.append({name, box, form->addField(label, box)});
        connect(box, &ChoiceBox::choiceChanged, this, &OrderChoicesForm::save);
    };
    addPicker("connection", tr("Connection"));
    addPicker("messaging", tr("Messaging"));
    addPicker("billing", tr("Billing"));
    m_reference->setMaxLength(longestReference);
    m_referenceRow = form->addField(tr("Reference"), m_reference);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    restore();
    connect(m_reference, &QLineEdit::textChanged, this, &OrderChoicesForm::save);
    load();
}

void OrderChoicesForm::load()
{
    m_api.cancel();
    fill(m_pickers.at(0), api::account::connections);
    fill(m_pickers.at(1), api::account::messagingProfiles);
    fill(m_pickers.at(2), api::account::billingGroups);
}

template <class Row>
QCoro::Task<> OrderChoicesForm::fill(Picker picker, Endpoint<PlainPage, Page<Row>> endpoint)
{
    const PlainPage everything;
    const auto listing = co_await fetchAll(m_api, endpoint, everything);
    picker.row->setHint(listing ? QString() : OrderChoicesForm::tr("The list did not come. F5 asks again."));
    if (!listing)
        co_return;
    QList<ChoiceBox::Choice> choices{{QString(), OrderChoicesForm::tr("None")}};
    for (const Row &row : listing->rows)
        choices.append({row.id, row.name.isEmpty() ? row.id : row.name});
    picker.box->setChoices(choices);
    emit changed();
}

OrderChoices OrderChoicesForm::choices() const
{
    return {m_reference->text().trimmed(), m_pickers.at(0).box->choice(), m_pickers.at(1).box->choice(),
        m_pickers.at(2).box->choice()};
}

QString OrderChoicesForm::nameOf(const QString &id) const
{
    for (const Picker &picker : m_pickers) {
        if (const int at = picker.box->findData(id); at >= 0)
            return picker.box->itemText(at);
    }
    return id;
}

bool OrderChoicesForm::isAcceptable() const
{
    return !outgoing::looksLikeKey(m_reference->text());
}

void OrderChoicesForm::restore()
{
    const QByteArray stored = m_workspace.settings().value(m_workspace.settingName(choicesSetting));
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    for (const Picker &picker : std::as_const(m_pickers))
        picker.box->setChoice(object.value(QLatin1StringView(picker.setting)).toString());
    m_reference->setText(object.value(u"reference"_s).toString());
    check();
}

void OrderChoicesForm::save()
{
    check();
    QJsonObject object;
    for (const Picker &picker : std::as_const(m_pickers))
        object.insert(QLatin1StringView(picker.setting), picker.box->wanted());
    if (isAcceptable())
        object.insert(u"reference"_s, m_reference->text());
    m_workspace.settings().setValue(
        m_workspace.settingName(choicesSetting), QJsonDocument(object).toJson(QJsonDocument::Compact));
    emit changed();
}

void OrderChoicesForm::check()
{
    m_referenceRow->setError(
        isAcceptable() ? QString() : tr("This looks like an API key. It would be stored with the order."));
}
