// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectsheet.h"

#include <api/account.h>
#include <domain/outgoingtext.h>
#include <ui/accounts/accountrules.h>
#include <ui/errortext.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Hue
{
    const char *key;
    const char *name;
};

// Names for tokens::accountHues(), in its order.
constexpr Hue hues[] = {
    {"petrol", QT_TRANSLATE_NOOP("ConnectSheet", "Petrol")},
    {"ocean", QT_TRANSLATE_NOOP("ConnectSheet", "Ocean")},
    {"navy", QT_TRANSLATE_NOOP("ConnectSheet", "Navy")},
    {"steel", QT_TRANSLATE_NOOP("ConnectSheet", "Steel")},
    {"slate", QT_TRANSLATE_NOOP("ConnectSheet", "Slate")},
    {"graphite", QT_TRANSLATE_NOOP("ConnectSheet", "Graphite")},
    {"brown", QT_TRANSLATE_NOOP("ConnectSheet", "Brown")},
    {"magenta", QT_TRANSLATE_NOOP("ConnectSheet", "Magenta")},
};

} // namespace

ConnectSheet *ConnectSheet::forNewAccount(AccountBook &book, QWidget *window, const QWidget *uncovered)
{
    auto *sheet = new ConnectSheet({.id = accounts::newId(), .kind = AccountKind::Telnyx}, book, window, uncovered);
    sheet->setWindowTitle(tr("Connect an account"));
    sheet->setAccessibleName(tr("Connect an account"));
    sheet->setAccount({.sandbox = false}, tr("Purchases there spend real money"));
    sheet->setTitle(tr("Connect an account"),
        tr("A key of its own for this program, with a low credit limit, is the safest. It is tried by reading the "
           "balance."));
    sheet->addAccountFields();
    sheet->addKeyFields();
    sheet->addButtons(tr("Connect"));
    sheet->adaptToKind();
    return sheet;
}

ConnectSheet *ConnectSheet::forKeyOf(
    const StoredAccount &account, AccountBook &book, QWidget *window, const QWidget *uncovered)
{
    auto *sheet = new ConnectSheet(account, book, window, uncovered);
    sheet->setWindowTitle(tr("Enter the key again"));
    sheet->setAccessibleName(tr("Enter the key again"));
    sheet->setAccount({.sandbox = false, .hue = account.colour}, account.name);
    sheet->setTitle(
        tr("Enter the key again"), tr("Nothing of the account is lost: its basket and purchases are here."));
    sheet->addKeyFields();
    sheet->addButtons(tr("Use this key"));
    return sheet;
}

ConnectSheet::ConnectSheet(StoredAccount account, AccountBook &book, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Account"), window, uncovered)
    , m_account(std::move(account))
    , m_book(book)
    , m_form(new FormColumn(FormColumn::Density::Panel, 104))
    , m_key(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep the key in this computer’s keychain")))
{ }

void ConnectSheet::addAccountFields()
{
    m_kind = new QComboBox;
    m_kind->addItem(u"Telnyx"_s, u"telnyx"_s);
    m_kind->addItem(tr("Another address"), u"custom"_s);
    m_address = new QLineEdit;
    m_name = new QLineEdit;
    m_name->setMaxLength(60);
    m_colour = new QComboBox;
    for (const Hue &hue : hues)
        m_colour->addItem(tr(hue.name), QString::fromLatin1(hue.key));
    m_form->addField(tr("Provider"), m_kind);
    m_addressRow = m_form->addField(tr("Address"), m_address);
    m_addressRow->setHint(tr("https://, or http:// on this computer"));
    m_nameRow = m_form->addField(tr("Name"), m_name);
    m_nameRow->setHint(tr("As you call it; the switcher shows it"));
    m_form->addField(tr("Colour"), m_colour);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectSheet::adaptToKind);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressRow->setError({});
        doubt();
    });
    for (QLineEdit *field : {m_address, m_name})
        connect(field, &QLineEdit::returnPressed, this, &ConnectSheet::connectNow);
}

void ConnectSheet::addKeyFields()
{
    m_key->setEchoMode(QLineEdit::Password);
    m_keyRow = m_form->addField(tr("API key"), m_key);
    m_keep->setChecked(true);
    m_keepRow = m_form->addUnlabelled(m_keep);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_keyRow->setError({});
        doubt();
    });
    body()->addWidget(m_form);
}

void ConnectSheet::addButtons(const QString &go)
{
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_go = addPrimary(go);
    keepTyped();
    connect(m_go, &QPushButton::clicked, this, &ConnectSheet::connectNow);
    connect(m_key, &QLineEdit::returnPressed, this, &ConnectSheet::connectNow);
}

void ConnectSheet::adaptToKind()
{
    const bool custom = m_kind->currentData() == u"custom"_s;
    m_addressRow->setVisible(custom);
    m_name->setPlaceholderText(custom ? tr("The address’s host") : u"Telnyx"_s);
    doubt();
}

QString ConnectSheet::typedAddress() const
{
    if (!m_kind)
        return m_account.baseUrl;
    return m_kind->currentData() == u"custom"_s ? m_address->text() : accountrules::telnyxUrl();
}

// Only the provider knows what its keys are; what is said here stops nobody.
void ConnectSheet::doubt()
{
    const auto url = BaseUrl::parse(typedAddress());
    const bool isUnlikely = url && accountrules::isUnlikely(*url, m_key->text().trimmed().toUtf8());
    m_keyRow->setHint(isUnlikely ? tr("Telnyx’s keys begin with KEY. Was the right thing copied?") : QString());
}

std::optional<BaseUrl> ConnectSheet::readAddress()
{
    const bool typed = m_address && m_kind->currentData() == u"custom"_s;
    m_account.baseUrl = typedAddress();
    const auto url = BaseUrl::parse(m_account.baseUrl);
    if (!url) {
        if (typed) {
            m_addressRow->setError(url.error().title);
            m_address->setFocus();
        } else {
            m_keyRow->setError(url.error().title);
        }
        return std::nullopt;
    }
    if (typed)
        m_addressRow->setError({});
    return *url;
}

// It is kept in the clear, and stands in the title of the window.
bool ConnectSheet::isNameFit()
{
    const bool isKey = m_name && outgoing::looksLikeKey(m_name->text());
    if (m_nameRow)
        m_nameRow->setError(isKey ? tr("This looks like an API key. It belongs into its own field.") : QString());
    if (isKey)
        m_name->setFocus();
    return !isKey;
}

std::optional<Secret> ConnectSheet::readKey()
{
    auto key = accountrules::key(m_key->text());
    if (key)
        return std::move(*key);
    m_keyRow->setError(key.error().title);
    m_key->setFocus();
    return std::nullopt;
}

QCoro::Task<> ConnectSheet::connectNow()
{
    if (!m_go->isEnabled())
        co_return;
    const auto url = readAddress();
    if (!url || !isNameFit())
        co_return;
    auto key = readKey();
    if (!key)
        co_return;
    m_keyRow->setError({});
    m_keepRow->setError({});
    setBusy(true);
    m_probe = std::make_unique<Probe>(*url, key->copy());
    const Nothing nothing;
    const auto balance = co_await m_probe->session.call(api::account::balance, nothing);
    if (!balance) {
        setBusy(false);
        explain(balance.error());
        co_return;
    }
    if (m_kind) {
        m_account.kind = OpenEnum<AccountKind>::fromText(m_kind->currentData().toString());
        m_account.name = m_name->text().trimmed();
        if (m_account.name.isEmpty())
            m_account.name = m_account.kind == AccountKind::Telnyx ? u"Telnyx"_s : url->host();
        m_account.colour = m_colour->currentData().toString();
    }
    m_account.keyPlace = m_keep->isChecked() ? KeyPlace::Keychain : KeyPlace::Session;
    const auto kept = co_await later(m_scope, m_book.put(m_account, std::move(*key)));
    setBusy(false);
    if (!kept) {
        m_keep->setChecked(false);
        m_keepRow->setError(kept.error().title + u' '
            + tr("Without it the key is forgotten when you quit. Press the button again to go on so."));
        m_go->setFocus(Qt::OtherFocusReason);
        co_return;
    }
    m_key->clear();
    emit connected(m_account.id);
    accept();
}

void ConnectSheet::explain(const Error &error)
{
    const QString provider = m_account.kind == AccountKind::Telnyx && !(m_kind && m_kind->currentIndex() > 0)
        ? u"Telnyx"_s
        : m_probe->client.baseUrl().host();
    const bool aboutKey = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Refused;
    FieldRow *row = aboutKey || !m_addressRow || !m_addressRow->isVisibleTo(this) ? m_keyRow : m_addressRow;
    QString text = errortext::fact(error, provider) + u' ' + errortext::consequence(error);
    if (error.status != 0)
        text += u' ' + tr("(HTTP %1)").arg(error.status);
    row->setError(text);
    row->field()->setFocus();
}

void ConnectSheet::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("Trying the key…") : m_kind ? tr("Connect") : tr("Use this key"));
}
