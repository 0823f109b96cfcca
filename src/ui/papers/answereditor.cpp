// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answereditor.h"

#include <ui/look/metrics.h>
#include <ui/look/plainlabel.h>
#include <ui/look/theme.h>
#include <ui/papers/documentfield.h>
#include <ui/search/choicebox.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class LineEditor : public AnswerEditor
{
public:
    explicit LineEditor(QLineEdit *line)
        : AnswerEditor(line)
        , m_line(line)
    {
        connect(line, &QLineEdit::textChanged, this, &AnswerEditor::edited); // a screen reader's are no edits to Qt
    }
    QWidget *widget() const override { return m_line; }
    QString value() const override { return m_line->text(); }
    void setValue(const QString &value) override
    {
        const QSignalBlocker quiet(this);
        if (m_line->text() != value)
            m_line->setText(value);
    }
    void setEditable(bool editable) override { m_line->setReadOnly(!editable); }

private:
    QLineEdit *m_line;
};

// One of several values, each with words of its own; the first is "none yet".
class ChoiceEditor : public AnswerEditor
{
public:
    explicit ChoiceEditor(const QString &none)
        : AnswerEditor(new ChoiceBox)
        , m_box(static_cast<ChoiceBox *>(parent()))
        , m_none(none)
    {
        connect(m_box, &ChoiceBox::choiceChanged, this, &ChoiceEditor::chosen);
    }
    QWidget *widget() const override { return m_box; }
    QString value() const override { return m_value; }
    void setValue(const QString &value) override
    {
        m_value = value;
        show();
    }
    void setEditable(bool editable) override { m_box->setEnabled(editable); }
    void setChoices(const QList<ChoiceBox::Choice> &choices)
    {
        m_choices = choices;
        show();
    }

protected:
    virtual bool isAct(const QString &) { return false; } // no value, but something to do

    void show()
    {
        const QSignalBlocker quiet(m_box);
        QList<ChoiceBox::Choice> all{ChoiceBox::Choice{{}, m_none}};
        all += m_choices;
        const auto isIt = [this](const ChoiceBox::Choice &choice) { return choice.value == m_value; };
        if (std::ranges::none_of(all, isIt))
            all.insert(1, ChoiceBox::Choice{m_value, m_value}); // given before, and offered no more
        m_box->setChoices(all);
        m_box->setChoice(m_value);
    }

private:
    void chosen()
    {
        const QString choice = m_box->choice();
        if (isAct(choice))
            return show();
        m_value = choice;
        emit edited();
    }

    ChoiceBox *m_box;
    const QString m_none;
    QString m_value;
    QList<ChoiceBox::Choice> m_choices;
};

QString addressText(const Address &address)
{
    QStringList parts{address.holder(), address.streetAddress, address.extendedAddress,
        QStringList{address.postalCode, address.locality}.join(u' ').trimmed(), address.countryCode};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

class AddressEditor : public ChoiceEditor
{
public:
    AddressEditor()
        : ChoiceEditor(AnswerEditor::tr("Choose an address…"))
    { }
    void setAddresses(const QList<Address> &addresses) override
    {
        QList<ChoiceBox::Choice> choices;
        for (const Address &address : addresses)
            choices += ChoiceBox::Choice{address.id, addressText(address)};
        choices += ChoiceBox::Choice{act, AnswerEditor::tr("Add an address…")};
        setChoices(choices);
    }

protected:
    bool isAct(const QString &choice) override
    {
        if (choice != act)
            return false;
        emit addressWanted();
        return true;
    }

private:
    inline static const QString act = u"+"_s; // ids are decimal
};

// Done elsewhere, by a link that is shown and never opened from here.
class ActionEditor : public AnswerEditor
{
public:
    ActionEditor()
        : AnswerEditor(new PlainLabel)
        , m_label(static_cast<PlainLabel *>(parent()))
    {
        m_label->setWordWrap(true);
        m_label->setSelectable(true);
        m_label->setMinimumHeight(look::metrics().control);
        setValue({});
    }
    QWidget *widget() const override { return m_label; }
    QString value() const override { return m_value; }
    void setValue(const QString &value) override
    {
        m_value = value;
        m_label->setText(
            value.isEmpty() ? AnswerEditor::tr("Done with the provider, by the link it gives you.") : value);
        m_label->setColor(value.isEmpty() ? Token::Secondary : Token::Text);
    }
    void setEditable(bool) override { }

private:
    PlainLabel *m_label;
    QString m_value;
};

class DocumentEditor : public AnswerEditor
{
public:
    explicit DocumentEditor(const QString &title)
        : AnswerEditor(new DocumentField(title))
        , m_field(static_cast<DocumentField *>(parent()))
    {
        connect(m_field, &DocumentField::edited, this, &AnswerEditor::edited);
        connect(m_field, &DocumentField::refused, this, &AnswerEditor::refused);
    }
    QWidget *widget() const override { return m_field; }
    QString value() const override { return m_field->value(); }
    void setValue(const QString &value) override { m_field->setValue(value); }
    void setEditable(bool editable) override { m_field->setEditable(editable); }
    void setDocumentNames(const QHash<QString, QString> &names) override { m_field->setNames(names); }
    std::optional<DocumentFile> file() const override { return m_field->file(); }
    bool isReady() const override { return !m_field->isReading(); }
    void setProgress(qint64 sent, qint64 total) override { m_field->setProgress(sent, total); }

private:
    DocumentField *m_field;
};

} // namespace

AnswerEditor *AnswerEditor::make(FieldKind kind, const Requirement &requirement, const QString &title)
{
    switch (kind) {
    case FieldKind::Choice: {
        auto *editor = new ChoiceEditor(tr("Choose one…"));
        QList<ChoiceBox::Choice> choices;
        for (const QString &value : requirement.acceptance.acceptableValues)
            choices += ChoiceBox::Choice{value, value};
        editor->setChoices(choices);
        return editor;
    }
    case FieldKind::Address: {
        auto *editor = new AddressEditor;
        editor->setAddresses({});
        return editor;
    }
    case FieldKind::Document:
        return new DocumentEditor(title);
    case FieldKind::Action:
        return new ActionEditor;
    case FieldKind::Date: {
        auto *line = new QLineEdit;
        line->setPlaceholderText(tr("year-month-day"));
        return new LineEditor(line);
    }
    case FieldKind::Text:
        break;
    }
    return new LineEditor(new QLineEdit);
}
